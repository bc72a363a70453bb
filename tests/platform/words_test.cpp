#include <doctest/doctest.h>

#include <thread>

#include "platform/words/stems.h"

using namespace marshrut;
using words::stems_of;

TEST_CASE("every form of a word has one stem, whatever the case and with е for ё") {
  CHECK(stems_of("ОЦЕНИВАНИЕ") == stems_of("оценивания"));
  CHECK(stems_of("формирующее оценивание") == stems_of("Формирующего оценивания"));
  CHECK(stems_of("Учёт") == stems_of("учета"));
  CHECK(stems_of("проекты") == stems_of("проектами"));
  CHECK(stems_of("Lessons") == stems_of("lesson"));
  CHECK(stems_of("оценивание") != stems_of("урок"));
}

TEST_CASE("words without a meaning, signs and repeated words are left out") {
  CHECK(stems_of("Урок, урока — и «урокам»: о чём?").size() == 2);
  CHECK(stems_of(" в и на ").empty());
  CHECK(stems_of("100%; METH-1") == std::vector<std::string>{"100", "meth", "1"});
  CHECK(stems_of("\xD0").empty());
}

TEST_CASE("words stand as they are typed, without the signs between them") {
  CHECK(marshrut::words::words_of("Урок;ЁЛКА-2, и всё") == std::vector<std::string>{"Урок", "ЁЛКА", "2", "и", "всё"});
  CHECK(marshrut::words::words_of(" — ").empty());
}

TEST_CASE("words of Komi and Kalmyk stay whole") { CHECK(stems_of("велӧдчӧм хальмг").size() == 2); }

TEST_CASE("threads cut words beside each other") {
  const auto wanted = stems_of("формирующего оценивания на уроках математики");
  std::vector<std::thread> threads;
  std::vector<int> wrong(4);
  for (int& mine : wrong)
    threads.emplace_back([&wanted, &mine] {
      for (int i = 0; i < 200; ++i) mine += stems_of("формирующему оцениванию на уроке математики") != wanted;
    });
  for (auto& thread : threads) thread.join();
  CHECK(wrong == std::vector<int>(4));
}
