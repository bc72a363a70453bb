#pragma once
// The product of a route: sent, changed, presented by its author, reviewed by a rubric of five criteria.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "recognition/closing/acts_gathering.h"

namespace marshrut::recognition {

using access::Call;

/// A product as it is shown: without where its bytes lie.
struct ProductView {
  ProductId product;
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string title;
  std::string summary;
  ProductKind kind = ProductKind::link;
  std::string name;
  std::string media_type;
  std::int64_t size = 0;
  std::string link;
  std::string event;
  std::optional<Date> presented_on;
  ProductState state = ProductState::on_review;
  std::vector<ProductMark> marks;
  std::int64_t points = 0;
  std::string comment;
  std::string reviewer_name;
  Instant sent_ms;
  std::optional<Instant> reviewed_ms;
  std::int64_t revision = 0;
  bool author_hidden = false;
};
DESCRIBE(ProductView, product, route, person, teacher, title, summary, kind, name, media_type, size, link, event,
         presented_on, state, marks, points, comment, reviewer_name, sent_ms, reviewed_ms, revision, author_hidden)
ProductView view_of(const Product& product);
/// As the asker may see it: an expert does not learn whose it is (US-E04). A centre and a methodist, who confirm what a
/// product proves, know their teachers anyway.
ProductView shown_to_reviewer(Work& work, const Product& product);

struct SendProduct {
  RouteId route;
  std::string title;
  std::string summary;
  std::optional<std::string> link;  // absent: the file that was sent stays
  std::optional<std::string> event;
  std::optional<Date> presented_on;
  std::optional<std::int64_t> revision;  // of the product that is changed
};
DESCRIBE(SendProduct, route, title, summary, link, event, presented_on, revision)
/// A new product, or a changed one, which is reviewed anew; of an accepted one only the presentation may change.
Result<ProductView> send_product(Work& work, const SendProduct& request);

struct SendProductFile {
  RouteId route;
  std::string name;
  std::string title;
  std::optional<std::string> summary;
  std::optional<std::string> event;
  std::optional<Date> presented_on;
  std::optional<std::int64_t> revision;
  access::Upload upload;
};
DESCRIBE(SendProductFile, route, name, title, summary, event, presented_on, revision)
Result<ProductView> send_product_file(const Call& call, const SendProductFile& request);

struct AskProduct {
  ProductId product;
};
DESCRIBE(AskProduct, product)
/// To whom the author is hidden, without what says whose it is, under a name of ours; a film as it is.
Result<access::Download> product_file(const Call& call, const AskProduct& request);

struct ListProducts {
  std::optional<ProductState> state;
  std::optional<std::string> after;
};
DESCRIBE(ListProducts, state, after)
struct Products {
  std::vector<ProductView> products;  // the longest waiting first
  std::optional<std::string> next;
};
DESCRIBE(Products, products, next)
Result<Products> list_products(Work& work, const ListProducts& request);

struct ReviewProduct {
  ProductId product;
  std::int64_t revision = 0;
  ProductDecision decision = ProductDecision::accepted;
  std::vector<ProductMark> marks;
  std::optional<std::string> comment;
};
DESCRIBE(ReviewProduct, product, revision, decision, marks, comment)
Result<ProductView> review_product(Work& work, const ReviewProduct& request);

}  // namespace marshrut::recognition
