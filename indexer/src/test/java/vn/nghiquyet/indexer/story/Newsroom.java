package vn.nghiquyet.indexer.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;

/// Makes congress stories from a few templates, and versions of them as other papers print them:
/// cut, retitled, in the other style of tone marks, with marks lost, with words changed, with lines
/// added. What a template leaves open is where, how much and who.
final class Newsroom {

  private static final List<String> PLACES_BEFORE =
      List.of(
          "Bình", "Tân", "Hòa", "Thanh", "Quỳnh", "Đông", "Mỹ", "Phú", "Yên", "Kim", "Lộc", "Nam",
          "Gia", "Hải", "Vĩnh", "Châu", "An", "Long", "Thủy", "Xuân");
  private static final List<String> PLACES_BEHIND =
      List.of(
          "Sơn", "Phú", "Bình", "Hà", "Lưu", "Anh", "Lộc", "Thọ", "Thành", "Đàn", "Lâm", "Hậu",
          "Bảo", "Giang", "Khê", "Trạch", "Hưng", "Lạc", "Mỹ", "Hòa");
  private static final List<String> SURNAMES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương");
  private static final List<String> MIDDLE_NAMES =
      List.of("Văn", "Thị", "Minh", "Quang", "Thanh", "Xuân", "Đình", "Hữu", "Ngọc", "Công", "Bá");
  private static final List<String> GIVEN_NAMES =
      List.of("Hùng", "Hoa", "Đức", "Thụy", "Thúy", "Hòa", "Toàn", "Lan", "Sáu", "Tuyến", "Khánh");

  private static final List<List<String>> TEMPLATES =
      List.of(
          List.of(
              "Sáng {2}/{m}, Đảng bộ huyện {P} khai mạc Đại hội đại biểu lần thứ {o}, nhiệm kỳ 2020 - 2025 với sự tham dự của {3} đại biểu.",
              "Đồng chí {N}, Bí thư Huyện ủy, trình bày báo cáo chính trị, đánh giá việc thực hiện nghị quyết đại hội nhiệm kỳ qua và phương hướng nhiệm kỳ tới.",
              "Nhiệm kỳ qua, kinh tế của huyện tăng trưởng bình quân {1},{1}% mỗi năm; thu nhập bình quân đầu người đạt {2},{1} triệu đồng; tỷ lệ hộ nghèo giảm còn {1},{2}%.",
              "Toàn huyện có {2} xã đạt chuẩn nông thôn mới, trong đó xã {P} và xã {P} về đích sớm hơn kế hoạch.",
              "Đại hội xác định ba khâu đột phá: phát triển nguồn nhân lực, hoàn thiện kết cấu hạ tầng, cải cách hành chính gắn với xây dựng chính quyền điện tử.",
              "Mục tiêu đến năm 2025, giá trị sản xuất tăng {2}%/năm, thu ngân sách đạt {4} tỷ đồng, tỷ lệ lao động qua đào tạo đạt {2}%, giảm nghèo mỗi năm {1},{1}%.",
              "Phát biểu chỉ đạo, đồng chí {N} biểu dương kết quả mà Đảng bộ và nhân dân huyện đã đạt được, đề nghị đại hội thảo luận kỹ các giải pháp.",
              "Đại hội bầu {2} đồng chí vào Ban Chấp hành khóa mới; đồng chí {N} được bầu giữ chức Bí thư."),
          List.of(
              "Ngày {2}/{m}, Huyện ủy {P} tổ chức hội nghị sơ kết giữa nhiệm kỳ thực hiện nghị quyết Đại hội Đảng bộ lần thứ {o}.",
              "Theo báo cáo do đồng chí {N} trình bày, sau hai năm rưỡi có {2}/{2} chỉ tiêu đạt và vượt kế hoạch, các lĩnh vực văn hóa, xã hội chuyển biến tích cực.",
              "Tổng thu ngân sách trên địa bàn đạt {4} tỷ đồng, bằng {2},{1}% dự toán; toàn huyện thành lập mới {2} doanh nghiệp, giải quyết việc làm cho {4} lao động.",
              "Công tác xây dựng Đảng được chú trọng, kết nạp {3} đảng viên mới; cấp ủy thi hành kỷ luật {1} tổ chức và {2} đảng viên.",
              "Bên cạnh kết quả đạt được, hội nghị thẳng thắn chỉ ra hạn chế: giải phóng mặt bằng chậm, thu hút đầu tư vào xã {P} chưa đạt yêu cầu.",
              "Kết luận hội nghị, đồng chí {N} yêu cầu các cấp ủy rà soát từng chỉ tiêu, tập trung nguồn lực cho các chỉ tiêu khó đạt, hoàn thành trước ngày {2}/{m}/2023."),
          List.of(
              "Chiều {2}/{m}, Đảng ủy thị trấn {P} công bố quyết định chuẩn y Bí thư Đảng ủy nhiệm kỳ 2020 - 2025 đối với đồng chí {N}.",
              "Đồng chí {N} sinh năm 19{2}, quê quán tại xã {P}, từng giữ các chức vụ Phó Bí thư, Chủ tịch Ủy ban nhân dân, có {2} năm tuổi Đảng.",
              "Phát biểu nhận nhiệm vụ, đồng chí bày tỏ quyết tâm cùng tập thể cấp ủy giữ vững đoàn kết, hoàn thành {2} chỉ tiêu mà nghị quyết đại hội đã đề ra.",
              "Cùng ngày, thị trấn khánh thành nhà văn hóa trị giá {1},{1} tỷ đồng, trong đó nhân dân đóng góp {3} triệu đồng và {3} ngày công."),
          // Little is open here: what is said of each congress of a commune is nearly the same.
          List.of(
              "Thực hiện Chỉ thị số 35-CT/TW của Bộ Chính trị và Kế hoạch số 115-KH/TU của Ban Thường vụ Tỉnh ủy, Đảng bộ xã {P} tổ chức đại hội nhiệm kỳ 2020 - 2025 trong hai ngày.",
              "Dự đại hội có các đồng chí trong Ban Thường vụ Huyện ủy, Ủy ban Mặt trận Tổ quốc, lãnh đạo các ban xây dựng Đảng và {3} đại biểu chính thức.",
              "Đại hội thảo luận dự thảo báo cáo chính trị, báo cáo kiểm điểm của Ban Chấp hành, góp ý vào dự thảo văn kiện Đại hội Đảng bộ tỉnh lần thứ XIX và Đại hội XIII của Đảng.",
              "Đại hội bầu {2} đồng chí vào Ban Chấp hành; đồng chí {N} được tín nhiệm bầu giữ chức Bí thư với 100% số phiếu, ra mắt và phát biểu nhận nhiệm vụ."));

  private final Random random;

  Newsroom(long seed) {
    this.random = new Random(seed);
  }

  /// A version of a story.
  ///
  /// @param story which
  record Version(int story, ArticleText text) {}

  /// Stories, each with up to five versions more.
  List<Version> stories(int number) {
    var versions = new ArrayList<Version>();
    for (int story = 0; story < number; story++) {
      var original = paragraphs();
      versions.add(new Version(story, text("Tin số " + story, original)));
      for (int i = random.nextInt(6); i > 0; i--) {
        versions.add(new Version(story, copy(original)));
      }
    }
    return versions;
  }

  private List<String> paragraphs() {
    var template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
    return new ArrayList<>(template.stream().map(this::filled).toList());
  }

  private String filled(String template) {
    var filled = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      boolean open = template.charAt(i) == '{';
      filled.append(open ? value(template.charAt(i + 1)) : template.charAt(i) + "");
      i += open ? 2 : 0;
    }
    return filled.toString();
  }

  private String value(char kind) {
    return switch (kind) {
      case 'P' -> any(PLACES_BEFORE) + " " + any(PLACES_BEHIND);
      case 'N' -> any(SURNAMES) + " " + any(MIDDLE_NAMES) + " " + any(GIVEN_NAMES);
      case 'm' -> 1 + random.nextInt(12) + "";
      case 'o' -> 18 + random.nextInt(10) + "";
      default -> {
        int digits = kind - '0';
        int least = (int) Math.pow(10, digits - 1);
        yield least + random.nextInt(9 * least) + "";
      }
    };
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private ArticleText copy(List<String> original) {
    var paragraphs = new ArrayList<>(original);
    if (random.nextBoolean()) {
      int kept =
          Math.max(2, (int) Math.ceil(paragraphs.size() * (0.6 + 0.4 * random.nextDouble())));
      while (paragraphs.size() > kept) {
        paragraphs.removeLast();
      }
    }
    if (random.nextInt(3) == 0) {
      paragraphs.replaceAll(p ->
          p.replace("hòa", "hoà").replace("Hòa", "Hoà").replace("úy", "uý").replace("ụy", "uỵ"));
    }
    if (random.nextInt(3) == 0) {
      paragraphs.replaceAll(p -> scrambled(p, 0.3));
    }
    if (random.nextInt(3) == 0) {
      paragraphs.replaceAll(p -> changed(p, 0.03));
    }
    if (random.nextInt(5) == 0) {
      paragraphs.set(0, mistyped(paragraphs.getFirst()));
    }
    if (random.nextInt(3) == 0) {
      paragraphs.add("Theo báo địa phương, ảnh do cộng tác viên cung cấp.");
    }
    return text("Một cách nói khác " + random.nextInt(1000), paragraphs);
  }

  /// Marks lost, or moved to their own character, in a share of the words.
  private String scrambled(String text, double share) {
    var words = new ArrayList<String>();
    for (var word : text.split(" ", -1)) {
      boolean hit = random.nextDouble() < share;
      words.add(
          hit
              ? Normalizer.normalize(word, Normalizer.Form.NFD)
                  .replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "")
              : word);
    }
    return String.join(" ", words);
  }

  /// A wrong digit in the first number.
  private String mistyped(String text) {
    return text.replaceFirst("\\d(?=\\D)", random.nextInt(10) + "");
  }

  /// Small words left out.
  private String changed(String text, double share) {
    var words = new ArrayList<String>();
    for (var word : text.split(" ", -1)) {
      boolean plain = word.chars().allMatch(Character::isLowerCase);
      if (!(plain && random.nextDouble() < share)) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static ArticleText text(String title, List<String> paragraphs) {
    var pieces = new ArrayList<ArticleText.Piece>();
    pieces.add(new ArticleText.Piece(Block.Kind.TITLE, title));
    paragraphs.forEach(p -> pieces.add(new ArticleText.Piece(Block.Kind.PARAGRAPH, p)));
    return ArticleText.of(pieces);
  }
}
