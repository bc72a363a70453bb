#pragma once
// What surveys of satisfaction say of a place (KIR-3.7.3, US-G12): how ready people are to recommend (net promoter score,
// Reichheld 2003) and which statements they disagree with. Nobody by name, no words of theirs, no number about few people.
// Pure.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "monitoring/types.h"
#include "regulation/profile/closing.h"

namespace marshrut::monitoring {

/// One answer on a scale of one submitted survey.
struct ScaleAnswer {
  std::string path;
  access::PersonId person;
  std::string question;  // code
  std::int64_t scale = 0;
};

/// Of those who said from 0 to 10: percent of 9 and 10 less percent of 0 to 6. Absent when hidden or nobody answered.
struct PromoterLine {
  std::string path;
  std::string title;
  std::optional<std::int64_t> people;
  std::optional<double> score;
  bool hidden = false;
};
DESCRIBE(PromoterLine, path, title, people, score, hidden)

/// A statement of the survey; who gave it 1 or 2 of 5 complains of its topic.
struct ComplaintTopic {
  std::string question;
  std::string text;
  std::optional<std::int64_t> people;      // who answered
  std::optional<std::int64_t> complaints;  // absent when hidden
};
DESCRIBE(ComplaintTopic, question, text, people, complaints)

/// Promoters less critics by place, for value_of: `people` differ, `of` are answers.
std::vector<PlaceCount> promoters_by_place(const std::vector<ScaleAnswer>& answers, const std::string& question);
/// The most complained of first. A number of few people, of few happy ones among them or of all is hidden.
std::vector<ComplaintTopic> topics_of(const std::vector<regulation::QuestionRule>& statements,
                                      const std::vector<ScaleAnswer>& answers, std::int64_t people_min);

}  // namespace marshrut::monitoring
