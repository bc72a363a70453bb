#pragma once
// Satisfaction and topics of complaints as a ministry and those who read indicators see them (KIR-3.7.3, US-G12).
#include "access/endpoint.h"
#include "monitoring/survey/survey.h"

namespace marshrut::monitoring {

using access::Work;

struct Satisfaction {
  Date since;
  Date until;
  std::int64_t people_min = 0;
  std::string question;  // that people are asked how ready they are to recommend; "" when the regulation asks none
  PromoterLine total;
  std::vector<PromoterLine> places;    // those next below
  std::vector<ComplaintTopic> topics;  // of the whole place alone
};
DESCRIBE(Satisfaction, since, until, people_min, question, total, places, topics)
/// Of this school year, at the widest place that the asker sees.
Result<Satisfaction> show_satisfaction(Work& work, const access::Nothing& request);

}  // namespace marshrut::monitoring
