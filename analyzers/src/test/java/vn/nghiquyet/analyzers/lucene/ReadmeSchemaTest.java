package vn.nghiquyet.analyzers.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.nghiquyet.testing.seed.SeededText;

/// The Solr schema of the README, read as Solr does: each element is a name for Lucene's service
/// loader and the arguments of its factory.
class ReadmeSchemaTest {

  private static final String SEEDS = "vn.nghiquyet.testing.seed.Seeds#all";

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void the_chain_of_the_schema_is_the_analyzer(long seed) throws Exception {
    var text = new SeededText(seed).line(60);
    try (var chain = chain();
        var analyzer = VietnameseAnalyzer.accented()) {
      assertThat(Tokens.of(chain, text)).isEqualTo(Tokens.of(analyzer, text));
    }
  }

  @Test
  void the_beginning_of_a_word_is_respelled_as_the_word_is() throws Exception {
    try (var chain = chain()) {
      assertThat(chain.normalize("text", "THO\u00C0").utf8ToString()).isEqualTo("th\u00F2a");
    }
  }

  private static CustomAnalyzer chain() throws Exception {
    var readme = Files.readString(Path.of("README.md"));
    var end = "</fieldType>";
    var schema = readme.substring(readme.indexOf("<fieldType"), readme.indexOf(end) + end.length());
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8)));
    var builder = CustomAnalyzer.builder();
    var elements = document.getElementsByTagName("analyzer").item(0).getChildNodes();
    for (int i = 0; i < elements.getLength(); i++) {
      if (elements.item(i) instanceof Element element) {
        var arguments = arguments(element);
        var name = arguments.remove("name");
        switch (element.getTagName()) {
          case "charFilter" -> builder.addCharFilter(name, arguments);
          case "tokenizer" -> builder.withTokenizer(name, arguments);
          case "filter" -> builder.addTokenFilter(name, arguments);
          default -> throw new IllegalStateException("no part of a chain: " + element.getTagName());
        }
      }
    }
    return builder.build();
  }

  private static Map<String, String> arguments(Element element) {
    var arguments = new HashMap<String, String>();
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      arguments.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    return arguments;
  }
}
