#include "acts.h"

namespace marshrut::walk {

bool is_about_evidence(Act act) {
  return act == Act::take_back || act == Act::send_again || act == Act::accept || act == Act::ask_more;
}

bool has_revision(Act act) {
  switch (act) {
    case Act::begin:
    case Act::send_text:
    case Act::send_file:
    case Act::question:
    case Act::add_checkpoint:
    case Act::complete:
    case Act::certify:
    case Act::control:
    case Act::rate:
    case Act::conclude:
    case Act::measure:
    case Act::day: return false;
    default: return true;
  }
}

bool has_words(Act act) {
  switch (act) {
    case Act::save:
    case Act::send_back:
    case Act::correct_dates:
    case Act::correct_content:
    case Act::suspend:
    case Act::annul:
    case Act::send_text:
    case Act::send_file:
    case Act::ask_more:
    case Act::question:
    case Act::add_checkpoint:
    case Act::reflect:
    case Act::send_product:
    case Act::rate:
    case Act::conclude:
    case Act::review_product: return true;
    default: return false;
  }
}

double leads_on(Act act) {
  switch (act) {
    case Act::begin:
    case Act::submit:
    case Act::agree:
    case Act::accept:
    case Act::control:
    case Act::conclude:
    case Act::complete: return 1;
    case Act::reflect:
    case Act::review_product: return 0.8;
    case Act::certify:
    case Act::save: return 0.5;
    case Act::send_text:
    case Act::send_file: return 0.4;
    case Act::send_product:
    case Act::rate: return 0.1;
    default: return 0;
  }
}

bool ends_it(Act act) {
  return act == Act::annul || act == Act::withdraw || act == Act::send_back || act == Act::suspend;
}

}  // namespace marshrut::walk
