#include "recognition/product/acts_product.h"

#include <algorithm>

#include "base/text.h"
#include "diagnostics/marking/blind.h"
#include "organisation/store.h"
#include "platform/crypto/digest.h"
#include "platform/files/clean.h"
#include "platform/files/content.h"
#include "platform/files/kinds.h"
#include "platform/json/json.h"
#include "recognition/errors.h"

namespace marshrut::recognition {
namespace {

/// What is sent, however: a link, a file, or only a change of the words.
struct Sending {
  std::string title;
  std::string summary;
  std::optional<std::string> link;
  std::optional<std::string> event;
  std::optional<Date> presented_on;
  std::optional<std::int64_t> revision;
  std::string sha256;  // of a new file
  std::string name;
  std::string media_type;
  std::int64_t size = 0;
};

void put_content(Product& product, const Sending& sending) {
  if (!sending.sha256.empty()) {
    product.kind = ProductKind::file;
    product.sha256 = sending.sha256;
    product.name = sending.name;
    product.media_type = sending.media_type;
    product.size = sending.size;
    product.link.clear();
  } else if (sending.link) {
    product.kind = ProductKind::link;
    product.link = std::string(trimmed(*sending.link));
    product.sha256.clear();
    product.name.clear();
    product.media_type.clear();
    product.size = 0;
  }
}

/// The product with what was sent in it. An accepted one keeps its content: only its presentation is told.
Result<Product> changed(const Product& before, const Sending& sending, const RouteEnd& end, Instant now) {
  auto after = before;
  after.event = std::string(trimmed(sending.event.value_or("")));
  after.presented_on = sending.presented_on;
  auto title = std::string(trimmed(sending.title));
  auto summary = std::string(trimmed(sending.summary));
  if (before.state == ProductState::accepted) {
    bool same = title == before.title && summary == before.summary && sending.sha256.empty() &&
                (!sending.link || trimmed(*sending.link) == before.link);
    if (!same) return fail(errors::product_accepted);
    return after;
  }
  after.title = std::move(title);
  after.summary = std::move(summary);
  put_content(after, sending);
  after.path = end.route.path;
  after.teacher = end.route.teacher;
  after.state = ProductState::on_review;
  after.sent_ms = now;
  return after;
}

Result<void> store_product(Work& work, const std::optional<Product>& before, Product& product,
                           const std::optional<std::int64_t>& revision) {
  if (!before) {
    store::insert_product(work.rows, work.region, product);
  } else {
    product.revision = revision.value_or(-1);
    if (!store::update_product(work.rows, work.region, product)) return fail(access::errors::stale, "/revision");
    product.revision += 1;
  }
  work.touched("product", product.id, before ? json::write(*before) : "", json::write(product));
  return refresh_closing(work, product.route);
}

struct Prepared {
  std::optional<Product> before;
  Product after;
};

/// Everything that can be refused, before anything is kept.
Result<Prepared> prepared(Work& work, const RouteId& route, const Sending& sending) {
  auto end = TRY(load_end(work, route));
  bool certified = valid_certificate_of(work.rows, work.region, route).has_value();
  TRY(may_reflect(end.route, certified));
  auto before = product_of(work.rows, work.region, route);
  Product fresh;
  fresh.id = work.new_id<Product>();
  fresh.route = route;
  fresh.person = end.route.person;
  auto product = TRY(changed(before.value_or(fresh), sending, end, work.now));
  TRY(acceptable(product, work.today()));
  if (before && before->revision != sending.revision) return fail(access::errors::stale, "/revision");
  return Prepared{std::move(before), std::move(product)};
}

Result<ProductView> send(Work& work, const RouteId& route, const Sending& sending) {
  auto ready = TRY(prepared(work, route, sending));
  TRY(store_product(work, ready.before, ready.after, sending.revision));
  return view_of(ready.after);
}

constexpr access::Right confirming{"confirmation.confirm"};

bool is_blind(Work& work, const Product& product) {
  return product.person != work.actor.person && !work.could(confirming, {product.path, product.person});
}

std::string neutral_name(const Product& product) {
  const auto kind = files::kind_served_as(product.media_type);
  return kind ? "product." + std::string(files::extension(*kind)) : "";
}

/// A film shows its author whatever is written in it.
Result<std::string> without_its_author(const std::string& bytes, const std::string& media_type) {
  const auto kind = files::kind_served_as(media_type);
  if (!kind || *kind == files::FileKind::mp4) return bytes;
  return files::without_author(bytes, *kind);
}

Result<Product> product_in_reach(Work& work, const ProductId& id) {
  auto product = store::find_product(work.rows, work.region, id);
  if (!product) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({product->path, product->person}));
  return *std::move(product);
}

}  // namespace

ProductView view_of(const Product& p) {
  ProductView view{p.id,      p.route,   p.person,        p.teacher,    p.title,
                   p.summary, p.kind,    p.name,          p.media_type, p.size,
                   p.link,    p.event,   p.presented_on,  p.state,      marks_from(p.marks),
                   0,         p.comment, p.reviewer_name, p.sent_ms,    p.reviewed_ms,
                   p.revision, false};
  for (const auto& mark : view.marks) view.points += mark.points;
  return view;
}

ProductView shown_to_reviewer(Work& work, const Product& product) {
  auto view = view_of(product);
  if (!is_blind(work, product)) return view;
  view.author_hidden = true;
  view.person = {};
  view.teacher.clear();
  view.name = neutral_name(product);
  const auto author = organisation::find_person(work.rows, work.region, product.person);
  if (!author) return view;
  const std::string names[] = {author->surname, author->patronymic};
  for (auto* text : {&view.title, &view.summary, &view.event}) *text = diagnostics::without_names(*text, names);
  return view;
}

Result<ProductView> send_product(Work& work, const SendProduct& request) {
  Sending sending{request.title,
                  request.summary,
                  request.link,
                  request.event,
                  request.presented_on,
                  request.revision,
                  "",
                  "",
                  "",
                  0};
  return send(work, request.route, sending);
}

Result<ProductView> send_product_file(const Call& call, const SendProductFile& request) {
  const auto& bytes = request.upload.bytes;
  auto kind = TRY(files::recognise(bytes, request.name, "/name"));
  Sending sending{request.title,
                  request.summary.value_or(""),
                  {},
                  request.event,
                  request.presented_on,
                  request.revision,
                  crypto::sha256_hex(bytes),
                  files::display_name(request.name),
                  std::string(files::media_type(kind)),
                  static_cast<std::int64_t>(bytes.size())};
  TRY(access::consult(call.services, call.actor, call.right,
                      [&](Work& work) { return prepared(work, request.route, sending); }));
  call.services.part<files::ContentStore>().put(bytes);
  return access::transact(call.services, call.actor, call.right,
                          [&](Work& work) { return send(work, request.route, sending); });
}

Result<access::Download> product_file(const Call& call, const AskProduct& request) {
  bool blind = false;
  auto product = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<Product> {
    auto found = TRY(product_in_reach(work, request.product));
    blind = is_blind(work, found);
    return found;
  }));
  if (product.kind != ProductKind::file) return fail(access::errors::not_found);
  auto bytes = call.services.part<files::ContentStore>().find(product.sha256);
  if (!bytes) return fail(access::errors::not_found);
  if (!blind) return access::Download{product.name, product.media_type, *std::move(bytes)};
  auto clean = TRY(without_its_author(*bytes, product.media_type));
  return access::Download{neutral_name(product), product.media_type, std::move(clean)};
}

}  // namespace marshrut::recognition
