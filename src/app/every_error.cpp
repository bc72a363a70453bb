// The errors of every room and of the platform, for the page and the table that list them.
#include <span>

#include "access/errors.h"
#include "accompaniment/errors.h"
#include "app/errors.h"
#include "app/wiring.h"
#include "campaign/errors.h"
#include "catalogue/errors.h"
#include "community/errors.h"
#include "competency/errors.h"
#include "deficit/errors.h"
#include "diagnostics/errors.h"
#include "documents/errors.h"
#include "exchange/errors.h"
#include "governance/errors.h"
#include "instrument/errors.h"
#include "monitoring/errors.h"
#include "notice/errors.h"
#include "organisation/errors.h"
#include "planning/checker/errors.h"
#include "planning/kernel/errors.h"
#include "planning/region/errors.h"
#include "platform/config/errors.h"
#include "platform/crypto/errors.h"
#include "platform/files/errors.h"
#include "platform/json/errors.h"
#include "platform/mail/errors.h"
#include "platform/sheet/errors.h"
#include "psychometrics/adaptive/errors.h"
#include "psychometrics/errors.h"
#include "psychometrics/watch/errors.h"
#include "recognition/errors.h"
#include "regulation/errors.h"
#include "route/errors.h"
#include "team/errors.h"
#include "wave/errors.h"

namespace marshrut::app {

std::vector<const ErrorCode*> every_error() {
  std::vector<const ErrorCode*> all;
  auto add = [&](std::span<const ErrorCode* const> codes) { all.insert(all.end(), codes.begin(), codes.end()); };
  add(config::errors::all);
  add(crypto::errors::all);
  add(json::errors::all);
  add(sheet::errors::all);
  add(files::errors::all);
  add(mail::errors::all);
  add(access::errors::all);
  add(regulation::errors::all);
  add(planning::checker::errors::all);
  add(planning::kernel::errors::all);
  add(planning::region::errors::all);
  add(organisation::errors::all);
  add(documents::errors::all);
  add(governance::errors::all);
  add(competency::errors::all);
  add(psychometrics::errors::all);
  add(psychometrics::watch::errors::all);
  add(psychometrics::adaptive::errors::all);
  add(instrument::errors::all);
  add(campaign::errors::all);
  add(diagnostics::errors::all);
  add(deficit::errors::all);
  add(catalogue::errors::all);
  add(route::errors::all);
  add(accompaniment::errors::all);
  add(recognition::errors::all);
  add(wave::errors::all);
  add(notice::errors::all);
  add(team::errors::all);
  add(community::errors::all);
  add(monitoring::errors::all);
  add(exchange::errors::all);
  add(app::errors::all);
  return all;
}

}  // namespace marshrut::app
