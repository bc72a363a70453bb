// What a search of the catalogue costs at 5,000 activities: words in other forms than the titles have them, alone and with
// filters, a page of 40; and what it costs to find what was meant by a word with a slip. Processor time of this process; what PostgreSQL spends in its own is told by the time by the wall.
//
//   build/release/bench/search_bench                                         SQLite
//   MARSHRUT_TEST_POSTGRESQL=URL build/release/bench/search_bench            PostgreSQL too (run on an empty database)
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <vector>

#include "app/schema.h"
#include "catalogue/search/word_asked.h"
#include "catalogue/store.h"
#include "platform/words/stems.h"

namespace {

using namespace marshrut;
using namespace marshrut::catalogue;

constexpr int activities = 5'000;
constexpr int queries = 600;
constexpr const char* subjects[]{"математики", "физики", "истории", "русского языка", "литературы", "биологии", "химии", "географии"};
constexpr const char* ways[]{"Приёмы", "Практикум", "Проектирование", "Мастерская", "Основы", "Стажировка", "Семинар", "Разбор"};
constexpr const char* topics[]{"формирующего оценивания", "читательской грамотности", "проектной деятельности",
                               "цифровых инструментов", "работы с текстом", "инклюзивного образования", "функциональной грамотности",
                               "воспитательной работы", "наставничества", "итоговой аттестации", "дифференцированного обучения"};
constexpr const char* typed[]{"оценивание", "формирующее оценивание", "урок", "проектная деятельность математика",
                              "функциональная грамотность", "наставник", "цифровой инструмент физика", "работа", "небывалое"};

Activity activity_of(int number) {
  Activity a;
  a.id = {fmt::format("a{:05}", number)};
  a.code = fmt::format("К-{}", number);
  a.title = fmt::format("{} {} на уроках {}: поток {}", ways[number % 8], topics[number % 11], subjects[number / 3 % 8], number % 97);
  a.provider = fmt::format("Институт развития образования № {}", number % 40);
  a.type = "COURSE";
  a.hours = 8 + number % 60;
  a.cost = number % 5 * 500;
  a.venue = number % 2 ? Venue::online : Venue::centre;
  a.state = ActivityState::published;
  return a;
}

void fill(db::Database& database) {
  if (!app::migrate(database)) std::exit(2);
  database.write([](db::Session& rows) {
    for (int i = 0; i < activities; ++i) {
      const auto activity = activity_of(i);
      store::insert_activity(rows, "43", activity);
      ActivitySession session{{activity.id.value + "s"}, activity.id.value, activity.id, Date::of(2027, 1, 11), Date::of(2027, 2, 1)};
      session.seats = i % 3 ? 25 : 0;
      if (i % 3 == 0) store::replace_gains(rows, "43", activity.id, {{"K1", 0.1}});
      store::insert_session(rows, "43", session);
    }
  });
}

double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

double at(std::vector<double>& times, double share) {
  std::ranges::sort(times);
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

/// What the words that find nothing are compared with, and the comparing.
void measure_slips(db::Database& database, const char* name) {
  std::vector<double> cpu;
  for (int i = 0; i < 100; ++i) {
    const auto asked = asked_words(words::stems_of("фармирующее аценивание"), {});
    const auto before = cpu_ms();
    const auto known = database.read([&](db::Session& rows) { return store::known_words(rows, "43", ActivityState::published); });
    if (!meant_by(asked[0], known) || !meant_by(asked[1], known)) std::exit(2);
    cpu.push_back(cpu_ms() - before);
  }
  fmt::print("{} two words with slips: processor p50 {:.2f} ms, p95 {:.2f}\n", name, at(cpu, 0.5), at(cpu, 0.95));
}

void measure(db::Database& database, const char* name, bool narrowed) {
  const std::vector<CompetencyWords> titles{{"K1", words::stems_of("Проектирование урока")}};
  std::vector<double> cpu, wall;
  std::size_t found = 0;
  for (int i = 0; i < queries; ++i) {
    store::Search search{asked_words(words::stems_of(typed[i % std::size(typed)]), titles), {}, {}, 41};
    search.filters.provider = "%";
    search.filters.today = Date::of(2026, 12, 1);
    if (narrowed) search.filters.venue = "online", search.filters.free = true, search.filters.most_cost = 1000;
    const auto began = std::chrono::steady_clock::now();
    const auto before = cpu_ms();
    found += database.read([&](db::Session& rows) { return store::search(rows, "43", search).size(); });
    cpu.push_back(cpu_ms() - before);
    wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
  }
  fmt::print("{} {}: found {} in {} searches; processor p50 {:.2f} ms, p95 {:.2f}, p99 {:.2f}; wall p50 {:.2f} ms, p95 {:.2f}\n", name,
             narrowed ? "with three filters" : "words alone", found, queries, at(cpu, 0.5), at(cpu, 0.95), at(cpu, 0.99),
             at(wall, 0.5), at(wall, 0.95));
}

void run(const std::string& url, const char* name) {
  auto database = db::Database::open(url);
  const auto before = cpu_ms();
  fill(*database);
  fmt::print("{}: {} activities put in with {:.0f} ms of processor time\n", name, activities, cpu_ms() - before);
  measure(*database, name, false);
  measure(*database, name, true);
  measure_slips(*database, name);
}

}  // namespace

int main() {
  const auto file = std::filesystem::temp_directory_path() / "search_bench.db";
  for (const char* more : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + more);
  run("sqlite:" + file.string(), "SQLite");
  if (const char* url = std::getenv("MARSHRUT_TEST_POSTGRESQL")) run(url, "PostgreSQL");
  return 0;
}
