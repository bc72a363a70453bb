#include "access/door/dispatch_routes.h"

#include <stdexcept>

namespace marshrut::access {
namespace {

std::string_view take_segment(std::string_view& path) {
  if (path.starts_with('/')) path.remove_prefix(1);
  auto end = std::min(path.find('/'), path.size());
  auto segment = path.substr(0, end);
  path.remove_prefix(end);
  return segment;
}

}  // namespace

Routes::Routes(const Endpoints& endpoints) {
  for (const auto& endpoint : endpoints) add(endpoint);
}

void Routes::add(const Endpoint& endpoint) {
  Node* node = &root_;
  for (std::string_view rest = endpoint.path; !rest.empty();) {
    auto segment = take_segment(rest);
    if (!segment.starts_with('{')) {
      auto& child = node->children[std::string(segment)];
      if (!child) child = std::make_unique<Node>();
      node = child.get();
      continue;
    }
    auto name = segment.substr(1, segment.size() - 2);
    if (!node->any) {
      node->any = std::make_unique<Node>();
      node->any_name = name;
    }
    if (node->any_name != name) throw std::logic_error(endpoint.path + ": the same place is called " + node->any_name);
    node = node->any.get();
  }
  if (!node->endpoints.emplace(endpoint.method, &endpoint).second)
    throw std::logic_error(endpoint.path + " is answered twice");
}

Routes::Match Routes::find(http::Method method, std::string_view path) const {
  Match match;
  const Node* node = &root_;
  while (!path.empty()) {
    auto segment = take_segment(path);
    if (auto child = node->children.find(segment); child != node->children.end()) {
      node = child->second.get();
    } else if (node->any && !segment.empty()) {
      match.parameters.emplace_back(node->any_name, std::string(segment));
      node = node->any.get();
    } else {
      return match;
    }
  }
  if (method == http::Method::head) method = http::Method::get;
  if (auto at = node->endpoints.find(method); at != node->endpoints.end()) match.endpoint = at->second;
  for (const auto& [allowed, unused] : node->endpoints) {
    if (!match.allowed.empty()) match.allowed += ", ";
    match.allowed += http::name_of(allowed);
  }
  return match;
}

}  // namespace marshrut::access
