#include "notice/mail/letter.h"

#include <algorithm>
#include <array>

#include "regulation/rules.h"

namespace marshrut::notice {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t gathers_urgent_ms = 2 * minute_ms;
constexpr std::int64_t gathers_ms = 30 * minute_ms;
constexpr int hours_looked_ahead = 200 * 24;  // longer than any season
/// Greylisting wants minutes, a broken server a morning, a full mail box a day.
constexpr std::array<std::int64_t, 8> pauses_ms{minute_ms,   5 * minute_ms, 20 * minute_ms, hour_ms,
                                                3 * hour_ms, 8 * hour_ms,   16 * hour_ms,   24 * hour_ms};

struct Phrases {
  std::string_view greeting, greeting_nobody, one, many, where, automatic, settings;
};
constexpr Phrases russian{"Здравствуйте, ",
                          "Здравствуйте!",
                          "Маршрут: новое для Вас",
                          "В системе «Маршрут» для Вас новое:",
                          "Все уведомления: ",
                          "Письмо отправлено автоматически, отвечать на него не нужно.",
                          "О чём и когда писать, Вы выбираете здесь: "};
constexpr Phrases english{"Hello, ",
                          "Hello!",
                          "Marshrut: news for you",
                          "There is something new for you in Marshrut:",
                          "All notices: ",
                          "This letter was sent by the system; no answer is needed.",
                          "You choose here what you are written about and when: "};

struct Line {
  std::string words;
  std::string address;
  int count = 1;
};

std::vector<Line> lines_of(LetterLanguage language, const std::vector<Notice>& notices, const std::string& site) {
  std::vector<Line> lines;
  for (const auto& notice : notices) {
    const auto& rule = rule_of(notice.kind);
    Line line{std::string(language == LetterLanguage::en ? rule.en : rule.ru), site + screen_of(notice)};
    const auto same = std::ranges::find_if(
        lines, [&](const Line& one) { return one.words == line.words && one.address == line.address; });
    if (same == lines.end()) lines.push_back(std::move(line));
    else ++same->count;
  }
  return lines;
}

std::string subject_of(const Phrases& phrases, const std::vector<Line>& lines) {
  const bool one = lines.size() == 1 && lines.front().count == 1;
  return one ? lines.front().words : std::string(phrases.one);
}

}  // namespace

std::string settings_address(const std::string& site) { return site + "/notices"; }

LetterWords letter_words(const LetterReader& reader, const std::vector<Notice>& notices, const std::string& site) {
  const auto& phrases = reader.language == LetterLanguage::en ? english : russian;
  const auto lines = lines_of(reader.language, notices, site);
  std::string text(reader.name.empty() ? phrases.greeting_nobody : phrases.greeting);
  if (!reader.name.empty()) text += reader.name + "!";
  text += "\n\n" + std::string(phrases.many) + "\n\n";
  for (const auto& line : lines) {
    text += "— " + line.words;
    if (line.count > 1) text += " (" + std::to_string(line.count) + ")";
    text += "\n  " + line.address + "\n";
  }
  text += "\n" + std::string(phrases.where) + settings_address(site) + "\n\n--\n" + std::string(phrases.automatic) + "\n" +
          std::string(phrases.settings) + settings_address(site) + "\n";
  return {subject_of(phrases, lines), std::move(text)};
}

Instant gathered_by(Urgency urgency, Instant now) {
  return now.plus_ms(urgency == Urgency::urgent ? gathers_urgent_ms : gathers_ms);
}

Instant next_allowed(const regulation::Profile& profile, Instant from) {
  auto moment = from;
  for (int hour = 0; hour < hours_looked_ahead && regulation::is_quiet(profile, moment); ++hour)
    moment = {moment.ms - moment.ms % hour_ms + hour_ms};
  return moment;
}

std::optional<std::int64_t> pause_after_ms(std::int64_t tries) {
  if (tries < 1 || tries > static_cast<std::int64_t>(pauses_ms.size())) return std::nullopt;
  return pauses_ms[static_cast<std::size_t>(tries - 1)];
}

}  // namespace marshrut::notice
