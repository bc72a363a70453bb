#include "base/nearest.h"

#include <doctest/doctest.h>

using namespace marshrut;

namespace {

const std::string subjects[]{"Математика", "Информатика", "Русский язык", "Родной язык", "Физика", "Химия"};

}  // namespace

TEST_CASE("a word typed with a slip is told from the known ones") {
  CHECK(nearest("Матиматика", subjects) == 0);   // one letter changed
  CHECK(nearest("матемтика", subjects) == 0);    // one left out
  CHECK(nearest("Руский  язык", subjects) == 2);  // spaces apart
  CHECK(nearest("Фзиика", subjects) == 4);       // two swapped
  CHECK(nearest("ХИМИИЯ", subjects) == 5);       // one added
}

TEST_CASE("nothing is guessed where nothing is near or two are equally near") {
  CHECK(!nearest("Труд", subjects));
  CHECK(!nearest("", subjects));
  CHECK(!nearest("Физика", {}));
  const std::string codes[]{"33610101", "33610102"};
  CHECK(!nearest("33610103", codes));
  const std::string once[]{"33610101", "33610102", "33610103"};
  CHECK(nearest("33610103", once) == 2);  // the very word is the nearest, whoever stands beside it
}
