#pragma once
// Who was offered what in a published wave and how they answered, for whoever keeps watch over them: the centre, a municipality, a
// school, who accompanies and who composes.
#include "wave/acts.h"
#include "wave/offer/acts_answer.h"

namespace marshrut::wave {

struct ListOffers {
  std::optional<Id<Wave>> wave;  // the last that was published when absent
  std::optional<OfferState> state;
  std::optional<std::string> search;  // a part of a name
  std::optional<std::string> after;   // `next` of the page above
};
DESCRIBE(ListOffers, wave, state, search, after)

/// `share`: of the best that the teacher could have without neighbours; nothing for who came after the count.
struct WaveOfferLine {
  Id<WaveOffer> offer;
  PersonId person;
  std::string name;
  std::string school;
  OfferState state = OfferState::waiting;
  Date held_until;
  std::int64_t sessions = 0;
  std::optional<double> share;
  std::string route;  // that it became; "" before
};
DESCRIBE(WaveOfferLine, offer, person, name, school, state, held_until, sessions, share, route)
struct OfferList {
  std::vector<PublishedHeader> waves;  // that may be asked for, the newest first
  std::optional<Id<Wave>> wave;        // the one that is shown; nothing before the first is published
  std::vector<OfferCount> counts;      // of all whom the reader reaches in it
  std::vector<WaveOfferLine> offers;       // in the order in which they came
  std::optional<std::string> next;
};
DESCRIBE(OfferList, waves, wave, counts, offers, next)
Result<OfferList> list_offers(Work& work, const ListOffers& request);

enum class OffersFormat { xlsx, csv };
DESCRIBE_ENUM(OffersFormat, xlsx, csv)
struct ExportOffers {
  std::optional<Id<Wave>> wave;
  std::optional<OfferState> state;
  std::optional<OffersFormat> format;  // a workbook when absent
};
DESCRIBE(ExportOffers, wave, state, format)
/// The list as a table, by names.
Result<access::Download> export_offers(Work& work, const ExportOffers& request);

/// One session of an offer: which of the teacher's needs it closes, and whether its seats are short.
struct OfferReason {
  OfferedItem item;
  std::vector<std::string> covers;  // competencies
  bool scarce = false;
};
DESCRIBE(OfferReason, item, covers, scarce)
/// One that would be taken beside, were there a seat; so many are before this teacher.
struct WantedSession {
  OfferedItem item;
  std::int64_t before = 0;
};
DESCRIBE(WantedSession, item, before)
/// `lacks`: kinds of activities and needs that something on offer serves and this route does not.
struct OfferView {
  WaveOfferLine line;
  std::int64_t hours = 0;
  std::vector<OfferReason> reasons;
  std::vector<WantedSession> wanted;
  std::vector<std::string> lacks;
  bool may_answer = false;  // the reader composes for this teacher, and the offer stands open
};
DESCRIBE(OfferView, line, hours, reasons, wanted, lacks, may_answer)
struct AtOffer {
  Id<WaveOffer> offer;
};
DESCRIBE(AtOffer, offer)
Result<OfferView> show_offer(Work& work, const AtOffer& request);

}  // namespace marshrut::wave
