package vn.nghiquyet.cli.view;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.search.words.Proposal;

/// Proposed words, one a row.
public final class ProposalSheet {

  private ProposalSheet() {}

  /// The sheet of some proposals.
  public static Sheet of(List<Proposal> proposals, Messages messages) {
    var c = new Columns(messages);
    var columns =
        List.of(
            c.field("word", Role.SHORT),
            c.field("count", Role.SHORT),
            c.field("articles", Role.SHORT),
            c.field("likelihood", Role.SHORT),
            c.field("example", Role.TEXT));
    return new Sheet(
        columns, proposals.stream().map(ProposalSheet::row).toList(), Sheet.Layout.GRID);
  }

  private static ObjectNode row(Proposal proposal) {
    var row = JsonNodeFactory.instance.objectNode();
    row.put("word", proposal.text());
    row.put("count", proposal.count());
    row.put("articles", proposal.articles());
    row.put("likelihood", Math.round(proposal.likelihood() * 10) / 10.0);
    row.put("example", proposal.example());
    return row;
  }
}
