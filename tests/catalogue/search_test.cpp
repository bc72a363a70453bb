#include <doctest/doctest.h>

#include "catalogue/search/word_asked.h"
#include "platform/words/stems.h"

namespace marshrut::catalogue {
namespace {

std::vector<KnownWord> known() {
  return {{"инклюзивн", 4}, {"оценива", 9}, {"программ", 30}, {"професс", 2}, {"профессиональн", 12}, {"стол", 1}, {"стул", 7}};
}

std::optional<std::string> meant(std::string_view typed) {
  return meant_by(asked_words(words::stems_of(typed), {}).front(), known());
}

TEST_CASE("a word with a slip is taken for the nearest known one") {
  CHECK(meant("праграмма") == "программ");
  CHECK(meant("професиональный") == "профессиональн");
  CHECK(meant("проргаммы") == "программ");
  CHECK(meant("инклузивная") == "инклюзивн");
}

TEST_CASE("of words as near what more activities hold is meant") { CHECK(meant("стал") == "стул"); }

TEST_CASE("a word that is known, begins a known one, is short or unlike is left as it is") {
  CHECK_FALSE(meant("программы"));
  CHECK_FALSE(meant("профес"));
  CHECK_FALSE(meant("сто"));
  CHECK_FALSE(meant("астрономия"));
  CHECK_FALSE(meant_by(AskedWord{}, known()));
}

TEST_CASE("a word finds the competencies whose titles hold it") {
  const std::vector<CompetencyWords> all{{"K1", words::stems_of("Формирующее оценивание")}, {"K2", words::stems_of("Оценка рисков")}};
  CHECK(asked_words({"формир"}, all)[0].competencies == ";K1;");
  CHECK(asked_words(words::stems_of("оценивание рисков"), all)[1].competencies == ";K2;");
  CHECK(asked_words({"астроном"}, all)[0].competencies.empty());
}

TEST_CASE("six words are looked for at the most") {
  CHECK(asked_words(words::stems_of("раз два три четыре пять шесть семь"), {}).back().from == "шест");
}

}  // namespace
}  // namespace marshrut::catalogue
