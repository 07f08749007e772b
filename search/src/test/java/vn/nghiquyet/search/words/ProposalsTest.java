package vn.nghiquyet.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;

class ProposalsTest {

  @Test
  void what_stands_together_in_many_articles_is_proposed() {
    var proposals = new Proposals(Segmenter.standard(Spelling.ACCENTED));
    for (int i = 0; i < 4; i++) {
      proposals.add("Xã có đội Ngọn Đuốc Thép. Nhân dân ủng hộ ngân hàng tình thương của phụ nữ.");
    }
    assertThat(proposals.best(3, 10)).extracting(Proposal::text).contains("ngân hàng tình thương");
    assertThat(proposals.best(5, 10)).isEmpty();
  }

  @Test
  void figures_and_signs_are_no_words() {
    var proposals = new Proposals(Segmenter.standard(Spelling.ACCENTED));
    for (int i = 0; i < 4; i++) {
      proposals.add("Sản lượng tăng 12 % so với năm trước, đạt 40 nghìn tấn.");
    }
    assertThat(proposals.best(1, 100))
        .extracting(Proposal::text)
        .noneMatch(text -> text.contains("%") || text.contains("12"));
  }
}
