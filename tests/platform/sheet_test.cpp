#include <doctest/doctest.h>

#include "archive_maker.h"
#include "platform/archive/archive.h"
#include "platform/sheet/columns.h"
#include "platform/sheet/csv/records.h"
#include "platform/sheet/errors.h"
#include "platform/sheet/matching.h"
#include "platform/sheet/neutral.h"
#include "platform/sheet/table.h"
#include "platform/sheet/values.h"
#include "platform/sheet/write.h"
#include "platform/sheet/xlsx/styles.h"

namespace marshrut::sheet {

namespace {

const Column wanted_columns[] = {
    {"surname", {"Фамилия", "surname"}},
    {"unit", {"ФИО", "Ф. И. О. педагога"}, Need::optional},
    {"years", {"Стаж, лет", "стаж"}, Need::optional},
};

const std::vector<std::string> awkward_texts = {
    "=1+1",  "+7 900 000-00-00", "-5",  "@x",   "'=x",      "''",     "'тут",
    "a;b\"", "1\n2",             "007", "№ ёЁ", "a,b|c\td", "𝔘nicode"};

Sheet sheet_of_texts() {
  Sheet sheet{"Тексты", {"Номер", "Текст"}, {}};
  std::int64_t number = 0;
  for (const std::string& text : awkward_texts) sheet.rows.push_back({Cell(++number), Cell(text)});
  return sheet;
}

const ErrorCode* refusal(const Result<Table>& table) {
  return table ? nullptr : table.error().code;
}

std::string sheet_xml(const std::string& rows) {
  return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

std::string workbook_of(const std::string& sheet) {
  return archive::make_archive(
      {{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>)"},
       {"xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>)"},
       {"xl/worksheets/a.xml", sheet}});
}

}  // namespace

TEST_CASE("titles are found without case, punctuation and the dots of ё") {
  const auto columns = Columns::match(wanted_columns, {"№ п/п", " СТАЖ,  ЛЕТ ", "фамилия:", "Ф.И.О. Педагога"});
  REQUIRE(columns);
  const Row row{2, {"1", "5", "Ёжикова", "Ёжикова А."}, std::nullopt};
  CHECK(columns->cell(row, "surname") == "Ёжикова");
  CHECK(columns->cell(row, "unit") == "Ёжикова А.");
  CHECK(columns->cell(row, "years") == "5");
  CHECK(columns->title("surname") == "фамилия:");
  CHECK(columns->unclaimed() == std::vector<std::string>{"№ п/п"});
  CHECK_THROWS(columns->cell(row, "no such field"));
}

TEST_CASE("a missing optional column gives empty cells") {
  const auto columns = Columns::match(wanted_columns, {"Surname"});
  REQUIRE(columns);
  CHECK_FALSE(columns->has("years"));
  CHECK(columns->cell(Row{2, {"A"}, std::nullopt}, "years") == "");
}

TEST_CASE("missing and repeated columns are told at once") {
  const auto columns = Columns::match(wanted_columns, {"Стаж", "стаж лет", ""});
  REQUIRE_FALSE(columns);
  CHECK(columns.error().code == &errors::repeated_column);
  REQUIRE(columns.error().also.size() == 1);
  CHECK(columns.error().also[0].code == &errors::missing_column);
  CHECK(columns.error().also[0].arguments[0] == "Фамилия");
}

TEST_CASE("several missing columns are told in one sentence") {
  const std::vector<Column> wanted{{"code", {"Код"}}, {"text", {"Текст"}}, {"key", {"Ключ"}}};
  const auto columns = Columns::match(wanted, {"Ключ"});
  REQUIRE_FALSE(columns);
  CHECK(columns.error().code == &errors::missing_columns);
  CHECK(columns.error().words_ru() == "Нет столбцов: «Код», «Текст». Добавьте их в первую строку таблицы.");
}

TEST_CASE("a CSV that is written reads back the same") {
  const auto table = read_table(write_csv(sheet_of_texts()));
  REQUIRE(table);
  CHECK(table->found.encoding == Encoding::utf_8);
  CHECK(table->found.delimiter == ";");
  REQUIRE(table->rows.size() == awkward_texts.size());
  for (std::size_t i = 0; i < awkward_texts.size(); ++i) CHECK(table->rows[i].cells[1] == awkward_texts[i]);
}

TEST_CASE("no cell of a written CSV begins as a formula") {
  std::string text = write_csv(sheet_of_texts()).substr(3);
  for (std::string_view rest = text; !rest.empty();) {
    const auto record = take_record(rest, ';');
    for (const std::string& cell : *record) {
      CHECK((cell.empty() || std::string_view("=+-@\t\r").find(cell[0]) == std::string_view::npos));
    }
  }
}

TEST_CASE("numbers and dates of a CSV are written as a Russian spreadsheet reads them") {
  const Sheet sheet{"", {"a", "b", "c", "d"}, {{std::int64_t{-5}, 1.5, Date::of(2026, 9, 1), std::monostate{}}}};
  CHECK(write_csv(sheet) ==
        "\xEF\xBB\xBF"
        "a;b;c;d\r\n-5;1,5;01.09.2026;\r\n");
}

TEST_CASE("a workbook that is written reads back the same") {
  Sheet sheet = sheet_of_texts();
  sheet.titles.insert(sheet.titles.end(), {"Дата", "Дробь", "Пусто"});
  for (auto& row : sheet.rows) row.insert(row.end(), {Date::of(2026, 2, 28), 0.1, std::monostate{}});
  const auto table = read_table(write_xlsx({sheet, {"Второй/лист", {"x"}, {}}}, Instant{0}));
  REQUIRE(table);
  CHECK(table->found.sheets == std::vector<std::string>{"Тексты", "Второй_лист"});
  REQUIRE(table->rows.size() == awkward_texts.size());
  for (std::size_t i = 0; i < awkward_texts.size(); ++i) {
    CHECK(table->rows[i].cells ==
          std::vector<std::string>{std::to_string(i + 1), awkward_texts[i], "2026-02-28", "0.1", ""});
  }
}

TEST_CASE("equal tables make equal workbooks, and no cell is a formula") {
  const std::string once = write_xlsx({sheet_of_texts()}, Instant{1'000'000'000'000});
  CHECK(once == write_xlsx({sheet_of_texts()}, Instant{1'000'000'000'000}));
  auto opened = archive::Archive::open(once);
  REQUIRE(opened);
  const std::string xml = *opened->read("xl/worksheets/sheet1.xml");
  CHECK(xml.find("<f>") == std::string::npos);
  CHECK(xml.find("<autoFilter ref=\"A1:B14\"") != std::string::npos);
}

TEST_CASE("a text longer than a workbook holds is cut by an ellipsis") {
  std::string text;
  for (int i = 0; i < 40'000; ++i) text += "ё";
  const auto table = read_table(write_xlsx({{"a", {"t"}, {{text}}}}, Instant{0}));
  REQUIRE(table);
  CHECK(table->rows[0].cells[0].ends_with("ё…"));
}

TEST_CASE("limits on rows, columns and cells hold for both formats") {
  const Reading reading{"", {3, 4, 8}};
  CHECK(refusal(read_table("a;b\n1;1\n2;2\n3;3\n", reading)) == nullptr);
  CHECK(refusal(read_table("a;b\n1;1\n2;2\n3;3\n4;4\n", reading)) == &errors::too_many_rows);
  CHECK(refusal(read_table("a;b;c;d;e\n1;2;3;4;5\n", reading)) == &errors::too_many_columns);
  CHECK(refusal(read_table("a;b;c;d\n1;2;3;4\n1;2;3;4\n1;2;3;4\n", reading)) == &errors::too_many_cells);
  const auto row = [](const std::string& cells) { return "<row>" + cells + "</row>"; };
  const std::string cell = "<c><v>1</v></c>";
  const std::string four = cell + cell + cell + cell;
  CHECK(refusal(read_table(workbook_of(sheet_xml(row(cell) + row(cell) + row(cell) + row(cell))), reading)) == nullptr);
  CHECK(refusal(read_table(workbook_of(sheet_xml(row(cell) + row(cell) + row(cell) + row(cell) + row(cell))),
                           reading)) == &errors::too_many_rows);
  CHECK(refusal(read_table(workbook_of(sheet_xml(row(four + cell))), reading)) == &errors::too_many_columns);
  CHECK(refusal(read_table(workbook_of(sheet_xml(row(four) + row(four) + row(four) + row(four))), reading)) ==
        &errors::too_many_cells);
}

TEST_CASE("a cell no spreadsheet lets one type, and a text named too many times, are refused") {
  CHECK(refusal(read_table("a\n" + std::string(131'072, 'x') + "\n")) == nullptr);
  CHECK(refusal(read_table("a\n" + std::string(131'073, 'x') + "\n")) == &errors::cell_too_long);
  CHECK(refusal(read_table("a\n" + std::string(10'000'000, '"') + "\n")) == &errors::cell_too_long);
  const Reading small{"", {.bytes = 1000}};
  CHECK(refusal(read_table("a\n" + std::string(999, 'x') + "\n", small)) == nullptr);
  CHECK(refusal(read_table("a\n" + std::string(600, 'x') + "\n" + std::string(600, 'x') + "\n", small)) ==
        &errors::too_much_text);
}

TEST_CASE("a workbook that unpacks to too much is refused") {
  const std::string sheet = sheet_xml(std::string(96 * 1024 * 1024, ' '));
  const auto table = read_table(workbook_of(sheet));
  REQUIRE_FALSE(table);
  CHECK(table.error().code->name == "archive.too_large_inside");
}

TEST_CASE("deep XML does not end the program") {
  std::string deep;
  for (int i = 0; i < 300'000; ++i) deep += "<x>";
  CHECK(refusal(read_table(workbook_of(sheet_xml("<row>" + deep + "</row>")))) != nullptr);
}

TEST_CASE("dates are read as people write them") {
  const Date date = Date::of(2026, 9, 1);
  for (const char* text :
       {"01.09.2026", "1.9.2026", "1.9.26", "01/09/2026", "2026-09-01", "2026-09-01 09:30", " 01.09.2026 г. "}) {
    CAPTURE(text);
    CHECK(date_of(text) == date);
  }
  for (const char* text :
       {"", "32.01.2026", "29.02.2025", "01.13.2026", "1.9", "2026", "01.09.2026x", "вчера", "1.9.200", "-1.9.2026"}) {
    CAPTURE(text);
    CHECK_FALSE(date_of(text));
  }
}

TEST_CASE("numbers are read with a comma or a point and spaces between thousands") {
  CHECK(number_of("1 234,5") == 1234.5);
  CHECK(number_of("1\u00A0234.5") == 1234.5);
  CHECK(number_of("−2") == -2);
  CHECK(number_of("0") == 0);
  for (const char* text : {"", "1,2,3", "12%", "nan", "inf", "1e5", "0x10", "1.2.3", "пять"}) {
    CAPTURE(text);
    CHECK_FALSE(number_of(text));
  }
}

TEST_CASE("an error of a formula is no value, in a workbook or a Russian file") {
  const auto table = read_table("Номер;Фамилия\n1;Иванова\n2;#ССЫЛКА!\n3;#N/A\n4;#1\n");
  REQUIRE(table);
  REQUIRE(table->rows.size() == 4);
  CHECK_FALSE(table->rows[0].fault);
  REQUIRE(table->rows[1].fault);
  CHECK(table->rows[1].fault->code == &errors::cell_fault);
  CHECK(table->rows[1].fault->arguments == std::vector<std::string>{"Фамилия", "#ССЫЛКА!"});
  CHECK(table->rows[2].fault);
  CHECK_FALSE(table->rows[3].fault);
}

TEST_CASE("formats of dates are told from formats of numbers") {
  for (const char* code : {"dd.mm.yyyy", "[$-419]d mmm yyyy", "h:mm", "[hh]:mm", "0;d"}) CHECK(is_date_format(code));
  for (const char* code : {"General", "0.00", "[Red]0", "0\"d\"", "0\\d", "#,##0_d", "\"", "[", ""})
    CHECK_FALSE(is_date_format(code));
}

TEST_CASE("a neutralised text comes back as it was") {
  for (const std::string& text : awkward_texts) CHECK(without_neutral(neutralised(text)) == text);
}

TEST_CASE("a title means a known one when each of its words stands in it, abbreviated or in another form") {
  for (auto [title, known] : {std::pair{"Таб. №", "Табельный номер"}, {"Дата рожд.", "Дата рождения"}, {"Тел.", "Телефон"},
                              {"Фамилия сотрудника", "Фамилия"}, {"Класс", "Классы"}, {"ДОЛЖНОСТЬ (по штату)", "Должность"}})
    CHECK_MESSAGE(sheet::may_mean(title, known), title);
  for (auto [title, known] : {std::pair{"Полное наименование", "Пол"}, {"Дата", "Дата начала"}, {"Стажировка", "Стаж"},
                              {"Код", "Код школы"}, {"", "Имя"}})
    CHECK_FALSE_MESSAGE(sheet::may_mean(title, known), title);
}

TEST_CASE("titles of a former file are taken where they stand, and known ones are not remembered") {
  const std::array wanted{sheet::Column{"number", {"Номер"}}, sheet::Column{"phone", {"Телефон"}, sheet::Need::optional}};
  const auto said = sheet::said_columns(wanted, {"number=Код", "phone="});
  REQUIRE(said.has_value());
  CHECK(sheet::to_remember(wanted, *said) == sheet::RememberedTitles{{"Код", "number"}});
  CHECK(sheet::to_remember(wanted, {{"number", "Номер"}}).empty());
  CHECK(sheet::said_before(wanted, {"Номер", "Телефон"}, {{"Код", "number"}}).empty());
  CHECK(sheet::said_before(wanted, {"Код", "Телефон"}, {{"Код", "number"}}) == sheet::SaidColumns{{"number", "Код"}});
  const auto columns = sheet::Columns::match(wanted, {"Код", "Телефон", ""}, *said);  // the file's telephones are left out
  REQUIRE(columns.has_value());
  CHECK(columns->unclaimed() == std::vector<std::string>{"Телефон"});
  CHECK_FALSE(sheet::said_columns(wanted, {"number=Код", "phone=Код"}).has_value());
}

}  // namespace marshrut::sheet
