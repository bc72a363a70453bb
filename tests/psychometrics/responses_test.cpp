#include "psychometrics/table/responses.h"

#include <doctest/doctest.h>

#include "psychometrics/errors.h"
#include "psychometrics/table/parameters.h"

namespace marshrut::psychometrics {
namespace {

/// The words of every refusal of a table of answers.
std::string refused_answers(const std::string& text) {
  const auto read = read_responses(text, "R.csv");
  if (read) return "";
  std::string words = read.error().words_en();
  for (const auto& more : read.error().also) words += "\n" + more.words_en();
  CHECK(!read.error().words_ru().empty());
  return words;
}

std::string refused_parameters(const std::string& text) {
  const auto read = read_parameters_file(text, "P.csv");
  return read ? "" : read.error().words_en();
}

bool says(const std::string& words, const std::string& part) {
  if (words.find(part) != words.npos) return true;
  MESSAGE(words);
  return false;
}

}  // namespace

TEST_CASE("answers are read with their frequencies, and an empty cell is no answer") {
  const auto read = read_responses("\xEF\xBB\xBF\"a,1\";freq;b\r\n1;3;\r\n\r\n ;2.5;12\n0;1;0", "R.csv");
  REQUIRE(read);
  CHECK(read->items == std::vector<std::string>{"a,1", "b"});
  CHECK(read->columns == std::vector<std::size_t>{1, 3});
  CHECK(read->rows() == 3);
  CHECK(read->frequencies == std::vector<double>{3, 2.5, 1});
  CHECK(read->ends == std::vector<std::size_t>{0, 1, 2, 4});
  CHECK(read->answers[1].item == 1);
  CHECK(read->answers[1].category == 12);
  CHECK(read->lines == std::vector<std::size_t>{2, 4, 5});
}

TEST_CASE("an empty line of a file with one item is a person without an answer") {
  const auto read = read_responses("\na\n1\n\n0\r\n\r\n", "R.csv");
  REQUIRE(read);
  CHECK(read->items == std::vector<std::string>{"a"});
  CHECK(read->ends == std::vector<std::size_t>{0, 1, 1, 2, 2});
  CHECK(read->lines == std::vector<std::size_t>{3, 4, 5, 6});
  CHECK(read_responses("a,b\n1,0\n\n0,1\n", "R.csv")->rows() == 2);
}

TEST_CASE("what is wrong with answers is said by line and column, all of it at once") {
  CHECK(says(refused_answers(""), "no rows"));
  CHECK(says(refused_answers("a,b\n"), "no rows"));
  CHECK(says(refused_answers("freq\n1\n"), "no item"));
  CHECK(says(refused_answers("a,b,a\n1,0,1\n"), "line 1, column 3: the item “a” is there already"));
  CHECK(says(refused_answers("0,1,1\n1,0,1\n"), "the first line of answers names the items"));
  CHECK(says(refused_answers("a,,c\n1,0,1\n"), "line 1, column 2: the item has no id"));
  CHECK(says(refused_answers("a,b\n1,0\n1\n"), "line 3: 1 cells for 2 columns"));
  for (const char* bad : {"yes", "1e308", "-1", "1.5", "NA", "100", "0x1", "٣", "99999999999999999999"})
    CHECK(says(refused_answers(std::string("a,b\n1,0\n1,") + bad + "\n"),
               std::string("line 3, column 2: “") + bad + "” is no answer"));
  for (const char* bad : {"-1", "1e308", "nan", "inf", "", "many"})
    CHECK(says(refused_answers(std::string("a,b,freq\n1,0,") + bad + "\n"), "line 2, column 3"));
  const auto both = refused_answers("a,b\nx,y\n");
  CHECK(says(both, "column 1"));
  CHECK(says(both, "column 2"));
}

TEST_CASE("parameters read back to the same bits") {
  ParameterTable table{{0.1, 1.0 / 3}, {}};
  table.items.push_back({"one,two", {Model::three_parameter, 1.1 / 3, {-2.0 / 7}, 0.2}, {0.1, 0.2, 0.03}});
  table.items.push_back({"three", {Model::graded, 2.0 / 3, {1.5, 0.1, -1e-3}, 0}, {}});
  table.items.push_back({"four", {Model::rasch, 1, {0.25}, 0}, {0.5}});
  const auto text = written(table);
  CHECK(says(text, "#population,0.1,0.3333333333333333\nitem,model,a,d1,d2,d3,c,se_a,se_d1,se_d2,se_d3,se_c\n"));
  CHECK(says(text, "four,rasch,1,0.25,,,,,0.5,,,\n"));
  const auto read = read_parameters_file(text, "P.csv");
  REQUIRE(read);
  CHECK(read->population.variance == 1.0 / 3);
  REQUIRE(read->items.size() == 3);
  for (std::size_t item = 0; item < 3; ++item) {
    CHECK(read->items[item].id == table.items[item].id);
    CHECK(read->items[item].item.model == table.items[item].item.model);
    CHECK(read->items[item].item.slope == table.items[item].item.slope);
    CHECK(read->items[item].item.intercepts == table.items[item].item.intercepts);
    CHECK(read->items[item].item.guess == table.items[item].item.guess);
  }
}

TEST_CASE("what is wrong with parameters is said by line and column") {
  const std::string header = "#population,0,1\nitem,model,a,d1,d2,c\n";
  CHECK(says(refused_parameters(""), "no rows"));
  CHECK(says(refused_parameters("#population,0,0\nitem,model,a,d1\nx,2pl,1,0\n"), "population"));
  CHECK(says(refused_parameters("#population,0,1\nitem,model,a\nx,2pl,1\n"), "no column “d1”"));
  CHECK(says(refused_parameters(header + "x,4pl,1,0,,\n"), "line 3, column 2: there is no model “4pl”"));
  CHECK(says(refused_parameters(header + "x,2pl,1e308,0,,\n"), "line 3, column 3: “1e308” is no parameter"));
  CHECK(says(refused_parameters(header + "x,2pl,nan,0,,\n"), "line 3, column 3"));
  CHECK(says(refused_parameters(header + "x,2pl,1,,,\n"), "line 3: the columns d"));
  CHECK(says(refused_parameters(header + "x,2pl,1,0,1,\n"), "line 3: the columns d"));
  CHECK(says(refused_parameters(header + "x,grm,1,0,1,\n"), "line 3: the columns d"));
  CHECK(says(refused_parameters(header + "x,gpcm,1,,1,\n"), "line 3: the columns d"));
  CHECK(says(refused_parameters(header + "x,3pl,1,0,,\n"), "line 3, column 6"));
  CHECK(says(refused_parameters(header + "x,3pl,1,0,,1.5\n"), "line 3, column 6"));
  CHECK(says(refused_parameters(header + "x,2pl,1,0,,\nx,2pl,1,0,,\n"),
             "line 4, column 1: the item “x” is there already"));
  CHECK(says(refused_parameters(header + "x,2pl,1,0\n"), "line 3: 4 cells for 6 columns"));
}

}  // namespace marshrut::psychometrics
