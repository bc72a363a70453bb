#pragma once
// People of a published wave planned anew together, as a region of their own (planning/region/replan.h): everybody keeps what they
// hold, seats are those that are free, others are not touched. Inside the transaction of whoever asks.
#include <memory>

#include "planning/region/replan.h"
#include "wave/offer/types.h"
#include "wave/run/acts_people.h"

namespace marshrut::wave {

struct Member {
  Participant who;
  std::vector<std::string> held;  // sessions whose seats are theirs
};

/// Somebody as a participant today; nothing for who works nowhere any more.
std::optional<Member> member_of(access::Work& work, const WaveOffer& offer);

class StandingWave {
 public:
  static Result<std::unique_ptr<StandingWave>> of(access::Work& work, const Wave& wave, std::vector<Member> members);

  /// Nobody sits in the session; who did gets the best around the rest.
  void cancel(const std::string& session);
  /// The best that the free seats allow, beside what is held.
  void replan();
  /// The first of the members in their order whose route gains by a free seat there.
  std::optional<std::size_t> offer(const std::string& session);
  /// What a member has now, in the order of the days; everything held while the member could not be planned.
  std::vector<std::string> sessions(std::size_t member) const;
  double value(std::size_t member) const;

 private:
  StandingWave(std::vector<Member> members, planning::kernel::Instance instance, std::vector<int> places);
  Result<void> stand();
  int index_of(const std::string& session) const;
  std::vector<std::string> ids_of(const planning::region::Route& route) const;

  std::vector<Member> members_;
  std::vector<int> places_;  // of members among the teachers; -1 where nothing is for them
  planning::kernel::Instance instance_;
  planning::region::Options options_;
  std::optional<planning::region::Problem> problem_;
  std::optional<planning::region::Standing> standing_;
  std::vector<std::vector<std::string>> kept_;  // of members: what may not go
};

}  // namespace marshrut::wave
