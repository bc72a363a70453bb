#include <algorithm>

#include "base/text.h"
#include "base/web_link.h"
#include "recognition/errors.h"
#include "recognition/reflection/questionnaire.h"
#include "recognition/rules.h"

namespace marshrut::recognition {
namespace {

constexpr std::size_t title_longest = 300;
constexpr std::size_t summary_longest = 4000;
constexpr std::size_t review_comment_shortest = 10;
constexpr std::size_t criteria = boost::mp11::mp_size<boost::describe::describe_enumerators<ProductCriterion>>::value;

bool holds(std::string_view text, std::size_t most) {
  auto length = code_points(trimmed(text));
  return length > 0 && length <= most;
}

void check_marks(std::span<const ProductMark> marks, Refusals& refusals) {
  for (std::size_t place = 0; place < marks.size(); ++place) {
    auto at = "/marks/" + std::to_string(place);
    const auto& mark = marks[place];
    bool repeated = std::ranges::count(marks, mark.criterion, &ProductMark::criterion) > 1;
    if (repeated || mark.points < 0 || mark.points > points_most)
      refusals.add(errors::points_outside, at + "/points", std::to_string(points_most));
    else if (mark.points == 0 && trimmed(mark.comment).empty())
      refusals.add(errors::zero_needs_comment, at + "/comment");
    if (code_points(mark.comment) > answer_longest)
      refusals.add(errors::answer_too_long, at + "/comment", std::to_string(answer_longest));
  }
  if (marks.size() != criteria) refusals.add(errors::criterion_missing, "/marks", std::to_string(criteria));
}

}  // namespace

Result<void> acceptable(const Product& product, Date today) {
  Refusals refusals;
  if (!holds(product.title, title_longest)) refusals.add(errors::product_title_missing, "/title");
  if (code_points(product.summary) > summary_longest)
    refusals.add(errors::answer_too_long, "/summary", std::to_string(summary_longest));
  if (product.kind == ProductKind::link && !is_web_link(product.link))
    refusals.add(errors::link_wrong, "/link");
  if (product.presented_on && !holds(product.event, title_longest)) refusals.add(errors::event_missing, "/event");
  if (product.presented_on && *product.presented_on > today) refusals.add(errors::presented_ahead, "/presented_on");
  if (refusals) return refusals.take();
  return {};
}

Result<Product> reviewed(const Product& product, ProductDecision decision, std::span<const ProductMark> marks,
                         std::string_view comment) {
  if (product.state != ProductState::on_review) return fail(errors::reviewed_already, "", product.reviewer_name);
  Refusals refusals;
  check_marks(marks, refusals);
  auto length = code_points(trimmed(comment));
  if (decision == ProductDecision::correction && length < review_comment_shortest)
    refusals.add(errors::comment_missing, "/comment", std::to_string(review_comment_shortest));
  if (length > answer_longest) refusals.add(errors::answer_too_long, "/comment", std::to_string(answer_longest));
  if (refusals) return refusals.take();
  auto after = product;
  after.state = decision == ProductDecision::accepted ? ProductState::accepted : ProductState::correction;
  after.comment = std::string(trimmed(comment));
  return after;
}

}  // namespace marshrut::recognition
