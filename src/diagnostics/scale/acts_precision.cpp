#include "diagnostics/scale/acts_precision.h"

#include <algorithm>

#include "access/errors.h"
#include "diagnostics/scale/store_scale.h"
#include "instrument/store.h"
#include "regulation/store.h"

namespace marshrut::diagnostics {

Result<PrecisionOfForm> precision_of_form(access::Work& work, const AskPrecision& request) {
  TRY(work.may({work.region, {}}));
  const auto form = instrument::find_form(work.rows, work.region, request.form);
  if (!form) return fail(access::errors::not_found);
  const auto profile =
      TRY(work.services.part<regulation::Profiles>().in_force(work.rows, work.region, work.region, work.today()));
  const auto scale = work.services.part<Scales>().in_force(work.rows, work.region);
  const auto places = instrument::store::form_items(work.rows, work.region, form->id);
  const auto items = instrument::items_of_form(work.rows, work.region, form->id);
  PrecisionOfForm out{profile->levels.interval_percent, {}};
  for (const auto& part : instrument::store::parts_of_form(work.rows, work.region, form->id)) {
    std::vector<ScaledAnswer> of_it;
    for (std::size_t at = 0; at < items.size(); ++at)
      if (items[at].competency == part.competency) of_it.push_back({items[at], places[at].version, 0, std::nullopt});
    const auto given =
        form->mode == instrument::FormMode::adaptive ? static_cast<std::size_t>(part.items) : of_it.size();
    if (!of_it.empty())
      out.competencies.push_back(precision_of(*scale, part.competency, of_it, given, out.interval_percent));
  }
  return out;
}

}  // namespace marshrut::diagnostics
