#pragma once
// The stages of the story. Each begins where the one before left a person, and writes the deeds of its part into the
// agenda of the tale.
#include "app/demo/replay/tale.h"

namespace marshrut::app::replay {

/// The campaign of a wave: letters, applications, accounts, consents, sittings (KIR-3.6.1).
void prepare(Tale& tale, std::size_t wave);
/// A wave where the regulation asks for no applications: an assessment of oneself, then a form from the centre.
void prepare_without_applications(Tale& tale, std::size_t wave);
/// A sitting at which these people are expected: they answer, the organiser writes the protocol (KIR-3.6.2.1-2).
void hold_sitting(Tale& tale, const campaign::Sitting& sitting, const access::Actor& organiser,
                  const std::vector<std::size_t>& learners);
/// A person takes the attempt that is ready, from this moment on.
void take_form(Tale& tale, Learner& learner, Instant begins, std::function<Result<void>()> afterwards);
/// Experts and specialists do what awaits them, every working day.
void keep_marking(Tale& tale);
/// Of an empty campaign: whatever waits.
void keep_concluding(Tale& tale, const campaign::CampaignId& campaign, Instant until);
/// Answers to findings, self-assessment, a request (KIR-3.6.2.3).
void answer(Tale& tale, Learner& learner);
/// Labour actions of the standard, marked by oneself: some of them, or every one.
enum class Assessment { begun, whole };
Result<void> assess_oneself(Tale& tale, Learner& learner, Assessment assessment);
/// A request of one's own for something of the profile (KIR-2.2.4); most get an answer.
Result<void> ask_for_own(Tale& tale, Learner& learner);
/// The route from its first draft to the decision (KIR-3.6.3).
void design(Tale& tale, Learner& learner);
/// Those who answer for the routes of schools are appointed, where the regulation obliges to it.
void appoint_responsible(Tale& tale);
/// A tutor comes to one agreed route of three, where the regulation's team leaves tutors to the centre.
void join_tutor(Tale& tale, Learner& learner);
/// An agreed route, day by day (KIR-3.6.4).
void realise(Tale& tale, Learner& learner);
/// Checkpoints of an agreed route, each held by who accompanies it (KIR-3.6.4).
void hold_checkpoints(Tale& tale, Learner& learner);
/// Questions to those who accompany the route.
void talk(Tale& tale, Learner& learner);
/// An activity of a route: it ends, the teacher shows that it was done, a reviewer looks.
void prove(Tale& tale, Learner& learner, const route::RouteItem& item);
/// Every activity is done: reflection, confirmation, certificate (KIR-3.6.5, KIR-3.7).
void close(Tale& tale, Learner& learner);
/// A certified route may be followed by the next, which takes up its tasks (KIR-3.6.5.2).
void begin_again(Tale& tale, Learner& learner);
/// Where the regulation concludes on effectiveness: the person's own marks, the control, the conclusion, from so many days
/// on, each as soon as it may be.
void judge(Tale& tale, Learner& learner, int days);
/// Monitorings of associations at the start and the end of each school year, where the regulation obliges to them.
void keep_monitoring(Tale& tale, Instant until);
/// Routes in force are handed on, every week, and read by who received them.
void keep_handing(Tale& tale);
/// The centre issues certificates to those who are ready, every week.
void keep_certifying(Tale& tale);

}  // namespace marshrut::app::replay
