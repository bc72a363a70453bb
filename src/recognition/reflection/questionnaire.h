#pragma once
// Questionnaires of a regulation and what may stand in their answers. Pure.
#include <span>

#include "base/result.h"
#include "recognition/types.h"
#include "regulation/types.h"

namespace marshrut::recognition {

inline constexpr std::size_t questions_most = 12;  // on one form: ten minutes (user story US-T12)
inline constexpr std::size_t answer_longest = 2000;
inline constexpr std::size_t tasks_most = 10;

/// The questions to be shown: all when they are few, else the required ones and the first of the others, in order.
std::vector<regulation::QuestionRule> shown_questions(const regulation::QuestionnaireRule& questionnaire);

/// What answers are about beside the questions: the goals and the activities of the route.
struct RouteMatter {
  std::vector<route::RouteGoal> goals;
  std::vector<route::RouteItem> items;
};

bool is_answered(const regulation::QuestionRule& question, const QuestionAnswer& answer, const RouteMatter& matter);
/// What a draft may hold: questions of the form, each once, options and ids that exist, texts not too long.
Result<void> acceptable_draft(const regulation::QuestionnaireRule& questionnaire,
                              std::span<const QuestionAnswer> answers, const RouteMatter& matter);
/// The same, and every required question is answered; all that is missing is told at once.
Result<void> acceptable_submission(const regulation::QuestionnaireRule& questionnaire,
                                   std::span<const QuestionAnswer> answers, const RouteMatter& matter);

/// The mean of the answers on scales of five; nothing when there is none.
std::optional<double> mean_of_scales(const regulation::QuestionnaireRule& questionnaire,
                                     std::span<const QuestionAnswer> answers);
/// The tasks set for the time after, without empty ones and repetitions.
std::vector<std::string> tasks_of(const regulation::QuestionnaireRule& questionnaire,
                                  std::span<const QuestionAnswer> answers);
/// Whether some goal about a competency is marked with the last option, as wholly reached.
bool says_deficit_closed(const regulation::QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers,
                         const RouteMatter& matter);
/// How many of the shown questions have an answer.
std::int64_t count_answered(const regulation::QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers,
                            const RouteMatter& matter);

}  // namespace marshrut::recognition
