#pragma once
// The contract printed from the endpoint tables: OpenAPI 3.1, the rights by duty, the words of every refusal.
#include <span>
#include <string>

#include "access/endpoint.h"

namespace marshrut::access {

/// contract/openapi.json. Deterministic: endpoints by path and method, schemas by name.
std::string openapi(const Endpoints& endpoints, const std::string& version);
/// contract/permissions.txt: endpoint by duty, how far it reaches.
std::string permissions(const Endpoints& endpoints);
/// contract/errors.md from every room's list of refusals.
std::string errors_page(std::span<const ErrorCode* const> codes);

}  // namespace marshrut::access
