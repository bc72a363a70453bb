#pragma once
// Which endpoint a method and a path mean: a tree of path segments, {names} matched last.
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "access/endpoint.h"

namespace marshrut::access {

class Routes {
 public:
  /// Two endpoints of one method and path, or one path with two names for a place, are a fault.
  explicit Routes(const Endpoints& endpoints);

  struct Match {
    const Endpoint* endpoint = nullptr;
    json::Parameters parameters;  // of the path
    std::string allowed;          // methods of this path when the method has no endpoint
  };
  Match find(http::Method method, std::string_view path) const;

 private:
  struct Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> children;
    std::unique_ptr<Node> any;
    std::string any_name;
    std::map<http::Method, const Endpoint*> endpoints;
  };
  void add(const Endpoint& endpoint);
  Node root_;
};

}  // namespace marshrut::access
