#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <thread>

#include "platform/pdf/document.h"
#include "platform/pdf/page/code.h"
#include "platform/pdf/slips.h"
#include "platform/pdf/typograph.h"

namespace marshrut::pdf {

namespace {

/// A file that goes with the test case.
struct Paper {
  explicit Paper(const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }
  ~Paper() { std::filesystem::remove(path); }
  std::string path = (std::filesystem::temp_directory_path() / "marshrut_pdf_test.pdf").string();
};

std::string output_of(const std::string& command) {
  std::string out;
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  char piece[4096];
  while (const std::size_t some = fread(piece, 1, sizeof piece, pipe)) out.append(piece, some);
  REQUIRE_MESSAGE(pclose(pipe) == 0, command);
  return out;
}

std::string text_of(const std::string& bytes) {
  const Paper paper(bytes);
  return output_of("pdftotext -layout -enc UTF-8 '" + paper.path + "' - 2>&1");
}

std::string properties_of(const std::string& bytes) {
  const Paper paper(bytes);
  return output_of("TZ=UTC pdfinfo '" + paper.path + "'") + output_of("pdffonts '" + paper.path + "'");
}

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

const About about{"Справка № 12-К", "Справка № 12-К от 25.11.2026", Instant{1'795'600'000'000}, Marking::demo};

Table plan(int rows) {
  Table table{{{"№", 0.5, Align::right}, {"Мероприятие", 5}, {"Часы", 1, Align::right}}, {}};
  for (int i = 1; i <= rows; ++i) {
    table.rows.push_back(
        {std::to_string(i),
         "Курс повышения квалификации «Формирующее оценивание» для учителей, часть " + std::to_string(i),
         std::to_string(i * 2)});
  }
  return table;
}

std::string certificate(int rows) {
  Document document(about);
  document.letterhead({"Министерство образования Кировской области", "Институт развития образования"});
  document.title("СПРАВКА", "№ 12-К от 25 ноября 2026 г.");
  document.paragraph(
      "Выдана **Щукиной Ёлке Юрьевне**, учителю математики, в том, что она прошла маршрут объёмом 72 часа.");
  document.key_values({{"Школа", "МБОУ СОШ № 5 г. Кирова"}, {"Срок", "с 01.09.2026 по 31.05.2027"}});
  document.heading("Мероприятия").table(plan(rows));
  document.numbered({"Закрытый дефицит первый.", "Закрытый дефицит второй."});
  document.signatures({{"Директор", "И. И. Иванов"}, {"Специалист центра", "П. П. Петрова"}});
  document.qr("https://marshrut.example.ru/check/01ARYZ6S41", "Проверить справку");
  return document.bytes();
}

}  // namespace

TEST_CASE("the text of a paper can be taken out of it, Russian letters too") {
  const std::string text = text_of(certificate(3));
  for (const std::string part :
       {"Щукиной Ёлке Юрьевне", "СПРАВКА", "МБОУ СОШ № 5 г. Кирова", "Страница 1 из 1", "И. И. Иванов",
        "Формирующее оценивание", "Проверить справку", "https://marshrut.example.ru/check/01ARYZ6S41"}) {
    CAPTURE(part);
    CHECK(text.find(part) != std::string::npos);
  }
}

TEST_CASE("a paper names itself, its date and its fonts, which are inside it") {
  const std::string properties = properties_of(certificate(1));
  CHECK(properties.find("Title:           Справка № 12-К") != std::string::npos);
  CHECK(properties.find("595.276 x 841.89 pts (A4)") != std::string::npos);
  CHECK(properties.find("Nov 25") != std::string::npos);
  CHECK(count(properties, "PTSerif-Regular") >= 1);
  CHECK(count(properties, "PTSans-Regular") >= 1);
  CHECK(count(properties, "yes yes yes") >= 4);
  CHECK(count(properties, "DejaVu") == 0);
}

TEST_CASE("equal papers are equal bytes, on any thread") {
  const std::string once = certificate(30);
  std::string twice;
  std::jthread([&] { twice = certificate(30); }).join();
  CHECK(once == twice);
}

TEST_CASE("a long table goes on over pages under its titles") {
  const std::string text = text_of(certificate(120));
  const int pages = count(text, "\f");
  CHECK(pages >= 4);
  CHECK(text.find("Страница 2 из " + std::to_string(pages)) != std::string::npos);
  CHECK(count(text, "Мероприятие ") >= pages - 1);
  for (int i = 1; i <= 120; ++i) CHECK(count(text, "часть " + std::to_string(i)) >= 1);
}

TEST_CASE("a row longer than a page is parted and nothing of it is lost") {
  Table table{{{"Имя", 1}, {"Текст", 2}}, {}};
  std::string words;
  for (int i = 0; i < 2000; ++i) words += "слово" + std::to_string(i) + " ";
  table.rows.push_back({"коротко", words});
  table.rows.push_back({"следующая", "строка"});
  const std::string text = text_of(Document(about).paragraph("Вступление.").table(table).bytes());
  for (int i = 0; i < 2000; i += 97)
    CHECK(count(text, "слово" + std::to_string(i) + " ") + count(text, "слово" + std::to_string(i) + "\n") >= 1);
  CHECK(text.find("следующая") != std::string::npos);
}

TEST_CASE("a long paragraph flows over pages whole") {
  std::string words;
  for (int i = 0; i < 3000; ++i) words += "w" + std::to_string(i) + " ";
  Document document(about);
  document.paragraph(words);
  const std::string text = text_of(document.bytes());
  for (int i = 0; i < 3000; ++i) {
    CAPTURE(i);
    CHECK((count(text, "w" + std::to_string(i) + " ") + count(text, "w" + std::to_string(i) + "\n")) == 1);
  }
}

TEST_CASE("every page of a demonstration is marked, others never") {
  Document shown(about);
  shown.paragraph("Первая").new_page().paragraph("Вторая");
  CHECK(count(text_of(shown.bytes()), "ДЕМО") == 2);
  About real = about;
  real.marking = Marking::none;
  CHECK(count(text_of(Document(real).paragraph("Текст").bytes()), "ДЕМО") == 0);
}

TEST_CASE("hostile texts are only text") {
  Document document(about);
  document.paragraph("<b>не разметка</b> & \x01\x1B[0m " + literal("**звёзды** \\") + " \xFF\u202Eобратно");
  document.qr("https://x.example/?a='%29)b", "(скобки)");
  const std::string text = text_of(document.bytes());
  CHECK(text.find("<b>не разметка</b> &") != std::string::npos);
  CHECK(text.find("**звёзды** \\") != std::string::npos);
  CHECK(text.find("обратно") != std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  CHECK(text.find("Syntax Error") == std::string::npos);
}

TEST_CASE("an address in a code must be percent-encoded") {
  CHECK_THROWS(code_of("https://пример.рф"));
  CHECK_THROWS(code_of("two words"));
  const Code code = code_of("https://marshrut.example.ru");
  CHECK(code.side >= 21);
  CHECK(code.dark.size() == static_cast<std::size_t>(code.side * code.side));
}

TEST_CASE("the code on a paper reads back as its address") {
  const Paper paper(certificate(3));
  const std::string picture = paper.path + ".picture";
  output_of("pdftoppm -r 150 -png -singlefile '" + paper.path + "' '" + picture + "'");
  CHECK(output_of("zbarimg -q --raw '" + picture + ".png' 2>/dev/null") ==
        "https://marshrut.example.ru/check/01ARYZ6S41\n");
  std::filesystem::remove(picture + ".png");
}

TEST_CASE("twelve slips take two pages and each has its own secrets") {
  SlipSheet sheet{about, "Доступ к системе «Маршрут»", "https://marshrut.example.ru", "Пароль действует один раз.", {}};
  for (int i = 1; i <= 12; ++i) {
    const std::string number = std::to_string(100 + i);
    sheet.slips.push_back({"Константинопольская Александра-Виктория Вячеславовна" + number,
                           "учитель начальных классов, МКОУ СОШ пгт Ленинское",
                           {{"Логин", "login." + number}, {"Пароль", "dfgh-47zs-trun-w" + number}}});
  }
  const std::string text = text_of(slips(sheet));
  CHECK(count(text, "\f") == 2);
  CHECK(count(text, "ДЕМО") == 12);
  for (int i = 101; i <= 112; ++i) CHECK(count(text, "login." + std::to_string(i)) == 1);
  CHECK(slips(sheet) == slips(sheet));
}

TEST_CASE("a slip breaks neither a long login nor a password with hyphens") {
  const std::string login = "konstantinopolskaya.47@example.org";
  const std::string password = "dfgh-47zs-trun-w3wq-8kpm";
  const SlipSheet sheet{about, "Доступ", "https://marshrut.example.ru", "Пароль действует один раз.",
                        {{"Апрелева Анна Ивановна", "", {{"Имя для входа", login}, {"Одноразовый пароль", password}}}}};
  const std::string text = text_of(slips(sheet));
  CHECK(count(text, login) == 1);
  CHECK(count(text, password) == 1);
}

TEST_CASE("no-break spaces stand where a line may not end") {
  struct Row {
    const char* given;
    const char* wanted;
  };
  const Row rows[] = {
      {"в школе", "в~школе"},
      {"Он и она", "Он и~она"},
      {"не в счёт", "не~в~счёт"},
      {"№ 5", "№~5"},
      {"12 345 678", "12~345~678"},
      {"2026 год", "2026~год"},
      {"5 1234", "5 1234"},
      {"72 ч", "72~ч"},
      {"72 часа.", "72~часа."},
      {"это — то", "это~— то"},
      {"И. И. Иванов", "И.~И.~Иванов"},
      {"Иванов И. И.", "Иванов~И.~И."},
      {"(с мамой)", "(с~мамой)"},
      {"слово слово", "слово слово"},
      {"В мае", "В~мае"},
      {"", ""},
      {"Класс 5 А", "Класс 5 А"},
      {"25 %", "25~%"},
      {"100 мест", "100 мест"},
  };
  for (const Row& row : rows) {
    std::string wanted;
    for (const char letter : std::string(row.wanted)) wanted += letter == '~' ? "\u00A0" : std::string(1, letter);
    CAPTURE(row.given);
    CHECK(typograph(row.given) == wanted);
  }
}

TEST_CASE("a chart is kept whole with its title, its words can be read, and one longer than a page is parted between rows") {
  Chart chart{.title = "Профиль", .left = "0", .middle = "50", .right = "100", .rows = {}, .signs = {{ChartSign::now, "оценка"}, {ChartSign::mark, "требуется"}}};
  for (int at = 0; at < 8; ++at)
    chart.rows.push_back({"Компетенция с длинным названием номер " + std::to_string(at), "Зона роста", ChartBand{44, 30, 58},
                          ChartBand{20, -10, 120}, 70, {}});
  chart.rows.push_back({"Точность", "с ± 30 до ± 12", {}, {}, {}, {30, 22, 12}});
  Document document({.title = "Р", .footer = "Р", .made = Instant{0}});
  for (int at = 0; at < 28; ++at) document.paragraph("Строка");
  document.chart(chart);
  const auto text = text_of(document.bytes());
  const auto second = text.substr(text.find('\f'));
  for (const char* words : {"Профиль", "номер 0", "номер 7", "Зона роста", "с ± 30 до ± 12", "требуется"}) CHECK(second.find(words) != second.npos);
  CHECK(text.find("Профиль") > text.find('\f'));
  Chart longer = chart;
  for (int at = 0; at < 40; ++at) longer.rows.push_back(chart.rows.front());
  Document many({.title = "Р", .footer = "Р", .made = Instant{0}});
  many.chart(longer);
  const auto parted = text_of(many.bytes());
  CHECK(std::ranges::count(parted, '\f') >= 2);
  CHECK(many.bytes() == many.bytes());
}

}  // namespace marshrut::pdf
