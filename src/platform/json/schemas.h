#pragma once
// JSON Schemas (2020-12, as OpenAPI 3.1 has them), gathered by the names of the types. The texts are made in
// the order in which members are described, so that a contract made from them changes only when a type does.
#include <string>
#include <string_view>
#include <typeinfo>
#include <utility>
#include <vector>

namespace marshrut::json {

class Schemas {
 public:
  /// One member of a struct: required unless it is optional; a list is required in a body and never in a
  /// query.
  struct Member {
    std::string name;
    std::string schema;
    bool required;
    bool is_list;
  };

  /// The schema of T, as JSON text: inline for plain kinds, {"$ref":"#/components/schemas/NAME"} for structs
  /// and enums, whose own schema is kept under NAME (the type's name without namespaces; two types of one
  /// name that differ are a fault).
  template <class T>
  std::string of();
  /// The members of a described struct apart, for an operation that takes some by path or query and some by
  /// body.
  template <class T>
  std::vector<Member> members_of();
  /// NAME -> schema text, sorted by name.
  const std::vector<std::pair<std::string, std::string>>& named() const { return named_; }

  void keep(std::string name, std::string schema);
  bool has(std::string_view name) const;

  /// False when the schema of this very type is kept or being made (a type may hold itself).
  bool begin(const std::type_info& type);

 private:
  std::vector<std::pair<std::string, std::string>> named_;
  std::vector<const std::type_info*> begun_;
};

/// The schema of an object of these members that takes no others.
std::string object_schema(const std::vector<Schemas::Member>& members);
std::string enum_schema(const std::vector<std::string_view>& names);
std::string integer_schema(std::size_t bytes, bool is_signed);
std::string reference_to(std::string_view name);

/// Route for marshrut::route::Route, PageOfRoute for marshrut::Page<marshrut::route::Route>.
std::string schema_name(const std::type_info& type);
/// What an Id names: Route for Id<route::Route>.
std::string id_schema(const std::type_info& id);

}  // namespace marshrut::json
