#pragma once
// Rows of questionnaires, products, confirmations, tasks, closings and certificates. Owner: recognition; monitoring reads.
#include <optional>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "recognition/types.h"

namespace marshrut::recognition {

std::vector<Reflection> reflections_of(db::Session& rows, const std::string& region, const RouteId& route);
std::optional<Product> product_of(db::Session& rows, const std::string& region, const RouteId& route);
std::vector<Confirmation> confirmations_of(db::Session& rows, const std::string& region, const RouteId& route);
std::vector<NextTask> tasks_of(db::Session& rows, const std::string& region, const RouteId& route);
std::optional<Closing> find_closing(db::Session& rows, const std::string& region, const RouteId& route);
std::optional<Certificate> valid_certificate_of(db::Session& rows, const std::string& region, const RouteId& route);
/// Digests of the files that rows name.
std::vector<std::string> files_named(db::Session& rows, const std::string& region);

namespace store {

std::optional<Reflection> find_reflection(db::Session& rows, const std::string& region, const RouteId& route,
                                          regulation::QuestionnairePurpose purpose);
/// Inserts one with revision 0, else updates; false when it was changed since or is submitted already.
bool save_reflection(db::Session& rows, const std::string& region, const Reflection& reflection, bool is_new);

std::optional<Product> find_product(db::Session& rows, const std::string& region, const ProductId& product);
std::vector<Product> products_of_person(db::Session& rows, const std::string& region, const PersonId& person);
void insert_product(db::Session& rows, const std::string& region, const Product& product);
/// False when it was changed since `product.revision`.
bool update_product(db::Session& rows, const std::string& region, const Product& product);
struct ProductPage {
  ProductState state = ProductState::on_review;
  std::string path;
  Instant after_ms;
  ProductId after;
  PersonId reader;  // whose own are left out
  int rows = 0;
};
DESCRIBE(ProductPage, state, path, after_ms, after, reader, rows)
std::vector<Product> products_below(db::Session& rows, const std::string& region, const ProductPage& page);

void insert_confirmation(db::Session& rows, const std::string& region, const Confirmation& confirmation);

std::vector<NextTask> tasks_of_person(db::Session& rows, const std::string& region, const PersonId& person);
void insert_task(db::Session& rows, const std::string& region, const NextTask& task);
void carry_task(db::Session& rows, const std::string& region, const Id<NextTask>& task, const RouteId& route);

void save_closing(db::Session& rows, const std::string& region, const Closing& closing);
std::vector<Closing> closings_of(db::Session& rows, const std::string& region, const PersonId& person);
std::vector<Closing> ready_below(db::Session& rows, const std::string& region, const std::string& path,
                                 const RouteId& after, int most);
std::int64_t count_ready(db::Session& rows, const std::string& region);

void insert_certificate(db::Session& rows, const std::string& region, const Certificate& certificate);
std::optional<Certificate> find_certificate(db::Session& rows, const std::string& region, const std::string& paper);
std::vector<Certificate> certificates_of_person(db::Session& rows, const std::string& region, const PersonId& person);
std::vector<Certificate> certificates_below(db::Session& rows, const std::string& region, const std::string& path,
                                            const PersonId& own, const std::string& after, int most);
void annul_certificate(db::Session& rows, const std::string& region, const std::string& paper);

}  // namespace store
}  // namespace marshrut::recognition
