#include <algorithm>

#include "organisation/store.h"
#include "platform/json/json.h"
#include "recognition/errors.h"
#include "recognition/product/acts_product.h"

namespace marshrut::recognition {
namespace {

constexpr int products_a_page = 50;

/// "1788249600000|id" of the last line shown.
std::pair<Instant, ProductId> product_behind(const std::optional<std::string>& after) {
  auto bar = after ? after->find('|') : std::string::npos;
  if (bar == std::string::npos) return {{}, {}};
  auto ms = after->substr(0, bar);
  bool digits = !ms.empty() && ms.size() < 16 && std::ranges::all_of(ms, [](char c) { return c >= '0' && c <= '9'; });
  return {{digits ? std::stoll(ms) : 0}, {after->substr(bar + 1)}};
}

Result<Products> page_of_products(Work& work, const ListProducts& request) {
  auto horizon = work.horizon();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  auto [after_ms, after] = product_behind(request.after);
  std::vector<Product> found;
  for (const auto& path : paths) {
    store::ProductPage page{
        request.state.value_or(ProductState::on_review), path, after_ms, after, work.actor.person, products_a_page + 1};
    auto part = store::products_below(work.rows, work.region, page);
    found.insert(found.end(), part.begin(), part.end());
  }
  std::ranges::sort(found, {}, [](const Product& p) { return std::tie(p.sent_ms, p.id.value); });
  auto twice = std::ranges::unique(found, {}, &Product::id);
  found.erase(twice.begin(), twice.end());
  Products answer;
  bool more = found.size() > products_a_page;
  if (more) found.resize(products_a_page);
  for (const auto& product : found)
    if (work.shows({product.path, product.person})) answer.products.push_back(shown_to_reviewer(work, product));
  if (more) answer.next = std::to_string(found.back().sent_ms.ms) + "|" + found.back().id.value;
  return answer;
}

}  // namespace

Result<Products> list_products(Work& work, const ListProducts& request) {
  return access::fuller_page(work, request, &page_of_products, &Products::products);
}

Result<ProductView> review_product(Work& work, const ReviewProduct& request) {
  auto before = store::find_product(work.rows, work.region, request.product);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, before->person}));
  if (before->person == work.actor.person) return fail(errors::own_product);
  auto after = TRY(reviewed(*before, request.decision, request.marks, request.comment.value_or("")));
  after.marks = json::write(ProductMarks{request.marks});
  after.reviewer = work.actor.person;
  after.reviewer_name = organisation::name_of_person(work.rows, work.region, work.actor.person);
  after.reviewed_ms = work.now;
  after.revision = request.revision;
  if (!store::update_product(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  after.revision += 1;
  work.touched("product", after.id, json::write(*before), json::write(after));
  TRY(refresh_closing(work, after.route));
  return shown_to_reviewer(work, after);
}

}  // namespace marshrut::recognition
