#pragma once
// What the catalogue has for tasks of planning, each thing read once: tasks of many teachers ask for the same again and again.
// Lives no longer than the transaction it reads in.
#include <map>
#include <tuple>

#include "catalogue/store.h"

namespace marshrut::route {

class OnOffer {
 public:
  OnOffer(db::Session& rows, const std::string& region) : rows_(rows), region_(region) {}

  const std::vector<catalogue::OfferRow>& of_competency(const std::string& competency,
                                                        const catalogue::OfferPlace& place);
  const std::vector<catalogue::OfferRow>& of_kind(catalogue::ActivityKind kind, const catalogue::OfferPlace& place);
  const std::vector<catalogue::OfferRow>& of_activity(const Id<catalogue::Activity>& id,
                                                      const catalogue::OfferPlace& place);
  const std::vector<catalogue::Gain>& gains(const Id<catalogue::Activity>& id);
  const std::vector<catalogue::Prerequisite>& prerequisites(const Id<catalogue::Activity>& id);

 private:
  using Key = std::tuple<char, std::string, std::string, Date, Date>;
  using Rows = std::vector<catalogue::OfferRow>;

  template <class Read>
  const Rows& once(char of, const std::string& what, const catalogue::OfferPlace& place, Read&& read);

  db::Session& rows_;
  const std::string region_;
  std::map<Key, Rows> offers_;
  std::map<Id<catalogue::Activity>, std::vector<catalogue::Gain>> gains_;
  std::map<Id<catalogue::Activity>, std::vector<catalogue::Prerequisite>> prerequisites_;
};

}  // namespace marshrut::route
