#include "instrument/api.h"

#include "instrument/acts.h"
#include "instrument/editing/acts_editing.h"
#include "instrument/expertise/acts_expertise.h"
#include "instrument/picture/acts_picture.h"
#include "instrument/state/acts_state.h"
#include "instrument/suggestion/acts_suggestion.h"

namespace marshrut::instrument {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/items", Right{"instrument.read"}, "The bank: counts, and the items of a competency with keys",
               &items),
      endpoint(get, "/api/items/{item}", Right{"instrument.read"}, "The current version of an item, to be changed", &open_item),
      endpoint(post, "/api/items", Right{"instrument.manage"}, "Write a new item", &create_item),
      endpoint(put, "/api/items/{item}", Right{"instrument.manage"}, "Write the next version of an item", &save_item),
      endpoint(post, "/api/items/preview", Right{"instrument.read"}, "What a draft of an item shows and what an answer to it gives",
               &preview_item, access::Mode::read),
      outside(post, "/api/item-pictures", Right{"instrument.manage"}, "Send a picture for an item", &send_picture),
      outside(get, "/api/item-pictures/{file}", Right{"instrument.read"}, "A picture of the bank", &show_picture),
      endpoint(get, "/api/forms", Right{"instrument.read"}, "Forms in all versions", &forms),
      endpoint(get, "/api/forms/{form}", Right{"instrument.read"}, "A form with its items and keys", &show_form),
      endpoint(post, "/api/forms", Right{"instrument.manage"}, "Compose a draft from a blueprint", &compose_form),
      endpoint(put, "/api/forms/{form}", Right{"instrument.manage"},
               "Change a draft, or make the next version of a form in use", &change_form),
      endpoint(post, "/api/forms/{form}/use", Right{"instrument.manage"}, "Put a draft in use", &use_form),
      endpoint(get, "/api/forms/{form}/expertise", Right{"instrument.read"}, "What experts said of a form, round by round",
               &show_expertise),
      endpoint(post, "/api/forms/{form}/expertise", Right{"instrument.manage"}, "Send a draft to the experts",
               &send_to_expertise),
      endpoint(get, "/api/form-expertise", Right{"instrument.examine"}, "Forms that wait for the asking expert",
               &awaited_forms),
      endpoint(post, "/api/forms/{form}/opinions", Right{"instrument.examine"}, "An expert approves or returns a form",
               &give_opinion),
      endpoint(post, "/api/items/{item}/suspension", Right{"instrument.manage"}, "Keep an item out of new forms and adaptive sittings",
               &suspend_item),
      endpoint(post, "/api/items/{item}/resumption", Right{"instrument.manage"}, "Take the suspension of an item back", &resume_item),
      endpoint(post, "/api/items/{item}/key-suggestions", Right{"instrument.examine"}, "An expert suggests another key of an item",
               &suggest_key),
      endpoint(get, "/api/key-suggestions", Right{"instrument.read"}, "Suggestions of keys: one's own, or all for who decides",
               &list_suggestions),
      endpoint(post, "/api/key-suggestions/{suggestion}/decision", Right{"instrument.manage"},
               "Accept a suggested key or decline it", &decide_suggestion),
      endpoint(post, "/api/instruments/imports/{kind}", Right{"instrument.manage"},
               "Preview or apply a list of items, blueprints or questions", &import_file),
  };
}

}  // namespace marshrut::instrument
