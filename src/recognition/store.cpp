#include "recognition/store.h"

#include "queries.h"

namespace marshrut::recognition {

using std::string;

std::vector<Reflection> reflections_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<Reflection>(queries::reflections_of, region, route);
}
std::optional<Product> product_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.find<Product>(queries::product_of, region, route);
}
std::vector<Confirmation> confirmations_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<Confirmation>(queries::confirmations_of, region, route);
}
std::vector<NextTask> tasks_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<NextTask>(queries::tasks_of, region, route);
}
std::optional<Closing> find_closing(db::Session& rows, const string& region, const RouteId& route) {
  return rows.find<Closing>(queries::find_closing, region, route);
}
std::optional<Certificate> valid_certificate_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.find<Certificate>(queries::valid_certificate_of, region, route);
}
std::vector<string> files_named(db::Session& rows, const string& region) {
  return rows.all<string>(queries::files_named, region);
}

namespace store {

std::optional<Reflection> find_reflection(db::Session& rows, const string& region, const RouteId& route,
                                          regulation::QuestionnairePurpose purpose) {
  return rows.find<Reflection>(queries::find_reflection, region, route, purpose);
}
bool save_reflection(db::Session& rows, const string& region, const Reflection& reflection, bool is_new) {
  return rows.run(is_new ? queries::insert_reflection : queries::update_reflection, region, reflection) == 1;
}

std::optional<Product> find_product(db::Session& rows, const string& region, const ProductId& product) {
  return rows.find<Product>(queries::find_product, region, product);
}
std::vector<Product> products_of_person(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Product>(queries::products_of_person, region, person);
}
void insert_product(db::Session& rows, const string& region, const Product& product) {
  rows.run(queries::insert_product, region, product);
}
bool update_product(db::Session& rows, const string& region, const Product& product) {
  return rows.run(queries::update_product, region, product) == 1;
}
std::vector<Product> products_below(db::Session& rows, const string& region, const ProductPage& page) {
  return rows.all<Product>(queries::products_below, region, page);
}

void insert_confirmation(db::Session& rows, const string& region, const Confirmation& confirmation) {
  rows.run(queries::insert_confirmation, region, confirmation);
}

std::vector<NextTask> tasks_of_person(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<NextTask>(queries::tasks_of_person, region, person);
}
void insert_task(db::Session& rows, const string& region, const NextTask& task) {
  rows.run(queries::insert_task, region, task);
}
void carry_task(db::Session& rows, const string& region, const Id<NextTask>& task, const RouteId& route) {
  rows.run(queries::carry_task, region, task, route);
}

void save_closing(db::Session& rows, const string& region, const Closing& closing) {
  rows.run(queries::save_closing, region, closing);
}
std::vector<Closing> closings_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Closing>(queries::closings_of, region, person);
}
std::vector<Closing> ready_below(db::Session& rows, const string& region, const string& path, const RouteId& after,
                                 int most) {
  return rows.all<Closing>(queries::ready_below, region, path, after, most);
}
std::int64_t count_ready(db::Session& rows, const string& region) {
  return rows.one<std::int64_t>(queries::count_ready, region);
}

void insert_certificate(db::Session& rows, const string& region, const Certificate& certificate) {
  rows.run(queries::insert_certificate, region, certificate);
}
std::optional<Certificate> find_certificate(db::Session& rows, const string& region, const string& paper) {
  return rows.find<Certificate>(queries::find_certificate, region, paper);
}
std::vector<Certificate> certificates_of_person(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Certificate>(queries::certificates_of_person, region, person);
}
std::vector<Certificate> certificates_below(db::Session& rows, const string& region, const string& path,
                                            const PersonId& own, const string& after, int most) {
  return rows.all<Certificate>(queries::certificates_below, region, path, own, after, most);
}
void annul_certificate(db::Session& rows, const string& region, const string& paper) {
  rows.run(queries::annul_certificate, region, paper);
}

}  // namespace store
}  // namespace marshrut::recognition
