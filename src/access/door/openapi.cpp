#include "access/door/openapi.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "access/door/problem.h"

namespace marshrut::access {
namespace {

std::string quoted(std::string_view text) { return json::write(std::string(text)); }

std::string lower_name(http::Method method) {
  std::string name(http::name_of(method));
  std::ranges::transform(name, name.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
  return name;
}

/// "post /api/routes/{route}/decision" -> "postRoutesByRouteDecision": unique, and a name in a generated client.
std::string operation_id(const Endpoint& endpoint) {
  std::string id = lower_name(endpoint.method);
  bool capital = true;
  for (char c : endpoint.path.substr(4)) {
    if (c == '{') id += "By";
    if (std::isalnum(static_cast<unsigned char>(c))) {
      id += capital ? static_cast<char>(std::toupper(c)) : c;
      capital = false;
    } else {
      capital = true;
    }
  }
  return id;
}

std::string room_of(const Endpoint& endpoint) {
  return std::string(endpoint.right.name.substr(0, endpoint.right.name.find('.')));
}

bool in_path(const Endpoint& endpoint, const std::string& name) {
  return endpoint.path.find("{" + name + "}") != std::string::npos;
}

bool takes_body(const Endpoint& endpoint) {
  return endpoint.method != http::Method::get && endpoint.method != http::Method::delete_;
}

std::string parameter_of(const Field& field, bool path) {
  return fmt::format(R"({{"name":{},"in":"{}","required":{},"schema":{}}})", quoted(field.name),
                     path ? "path" : "query", path || field.required, field.schema);
}

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, ",")); }

std::string body_of(const std::vector<Field>& fields) {
  std::vector<std::string> properties, required;
  for (const auto& field : fields) {
    properties.push_back(quoted(field.name) + ":" + field.schema);
    if (field.required) required.push_back(quoted(field.name));
  }
  return fmt::format(
      R"("requestBody":{{"required":true,"content":{{"application/json":{{"schema":{{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}}}}}}}},)",
      joined(properties), joined(required));
}

std::string answer_of(const Endpoint& endpoint, const Shape& shape) {
  if (endpoint.downloads)
    return R"("200":{"description":"A file","content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}})";
  if (shape.answer.empty()) return R"("204":{"description":"Done"})";
  return fmt::format(R"("200":{{"description":"Done","content":{{"application/json":{{"schema":{}}}}}}})", shape.answer);
}

std::string operation_of(const Endpoint& endpoint, json::Schemas& schemas) {
  auto shape = endpoint.describe(schemas);
  std::vector<std::string> parameters;
  std::vector<Field> body;
  for (const auto& field : shape.fields) {
    bool path = in_path(endpoint, field.name);
    if (path || !takes_body(endpoint) || endpoint.uploads) parameters.push_back(parameter_of(field, path));
    else body.push_back(field);
  }
  std::string request;
  if (endpoint.uploads)
    request = R"("requestBody":{"required":true,"content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}},)";
  else if (!body.empty()) request = body_of(body);
  bool anonymous = row_of(endpoint.right).anonymous;
  return fmt::format(
      R"("{}":{{"operationId":"{}","summary":{},"tags":["{}"],"x-right":"{}",{}"parameters":[{}],{}"responses":{{{},"4XX":{{"$ref":"#/components/responses/Problem"}},"5XX":{{"$ref":"#/components/responses/Problem"}}}}}})",
      lower_name(endpoint.method), operation_id(endpoint), quoted(endpoint.summary), room_of(endpoint),
      endpoint.right.name, anonymous ? R"("security":[],)" : "", joined(parameters), request,
      answer_of(endpoint, shape));
}

std::string components_of(const json::Schemas& schemas) {
  std::vector<std::string> named;
  for (const auto& [name, schema] : schemas.named()) named.push_back(quoted(name) + ":" + schema);
  return fmt::format(
      R"("components":{{"securitySchemes":{{"session":{{"type":"apiKey","in":"cookie","name":"marshrut"}}}},"responses":{{"Problem":{{"description":"A refusal with its reason in Russian and English","content":{{"application/problem+json":{{"schema":{{"$ref":"#/components/schemas/Problem"}}}}}}}}}},"schemas":{{{}}}}})",
      joined(named));
}

std::string cell(Reach reach) {
  switch (reach) {
    case Reach::no: return "no";
    case Reach::own: return "own";
    case Reach::scope: return "scope";
    case Reach::region: return "yes";
  }
  return "?";
}

std::vector<const Endpoint*> in_order(const Endpoints& endpoints) {
  std::vector<const Endpoint*> ordered;
  for (const auto& endpoint : endpoints) ordered.push_back(&endpoint);
  std::ranges::sort(ordered, [](auto* a, auto* b) { return std::tie(a->path, a->method) < std::tie(b->path, b->method); });
  return ordered;
}

}  // namespace

std::string openapi(const Endpoints& endpoints, const std::string& version) {
  json::Schemas schemas;
  schemas.of<Problem>();
  std::map<std::string, std::vector<std::string>> paths;
  std::set<std::string> rooms;
  for (const auto* endpoint : in_order(endpoints)) {
    paths[endpoint->path].push_back(operation_of(*endpoint, schemas));
    rooms.insert(room_of(*endpoint));
  }
  std::vector<std::string> lines, tags;
  for (const auto& [path, operations] : paths) lines.push_back(fmt::format("\n{}:{{{}}}", quoted(path), joined(operations)));
  for (const auto& room : rooms) tags.push_back(fmt::format(R"({{"name":"{0}","description":"What the rights {0}.* open"}})", room));
  return fmt::format(
      R"({{"openapi":"3.1.0","info":{{"title":"Marshrut","version":"{}","license":{{"name":"Apache-2.0","identifier":"Apache-2.0"}}}},"servers":[{{"url":"/"}}],"security":[{{"session":[]}}],"tags":[{}],"paths":{{{}}},{}}})",
      version, joined(tags), joined(lines), components_of(schemas)) + "\n";
}

std::string permissions(const Endpoints& endpoints) {
  std::string page = "# Who may call what. own: what is one's own; scope: what lies in the duty's scope; yes: the whole region.\n";
  page += fmt::format("{:<7} {:<58} {:<22} {:<9}", "method", "path", "right", "anonymous");
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Duty>>(
      [&](auto duty) { page += fmt::format(" {}", duty.name); });
  page += "\n";
  for (const auto* endpoint : in_order(endpoints)) {
    const auto& row = row_of(endpoint->right);
    page += fmt::format("{:<7} {:<58} {:<22} {:<9}", http::name_of(endpoint->method), endpoint->path,
                        endpoint->right.name, row.anonymous ? "yes" : "no");
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Duty>>([&](auto duty) {
      auto width = std::string_view(duty.name).size();
      page += fmt::format(" {:<{}}", row.anonymous ? "yes" : cell(row.reach[static_cast<std::size_t>(duty.value)]), width);
    });
    while (page.ends_with(' ')) page.pop_back();
    page += "\n";
  }
  return page;
}

std::string errors_page(std::span<const ErrorCode* const> codes) {
  std::vector<const ErrorCode*> ordered(codes.begin(), codes.end());
  std::ranges::sort(ordered, {}, &ErrorCode::name);
  std::string page = "# Refusals\nEvery code that an answer may carry, its status and its words. `{}` stands for what was given.\n\n"
                     "| code | status | по-русски | in English |\n|---|---|---|---|\n";
  for (const auto* code : ordered)
    page += fmt::format("| {} | {} | {} | {} |\n", code->name, status_of(code->kind), code->ru, code->en);
  return page;
}

}  // namespace marshrut::access
