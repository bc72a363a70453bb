#pragma once
// An endpoint is a line of a room's table: method, path, right, what it does, and the act behind it. Request and
// answer are described structs: the path's {names}, the query and the JSON body fill the request, so the same line
// gives the handler, the OpenAPI operation and the row of contract/permissions.txt.
//
//   {http::Method::post, "/api/routes/{route}/decision", Right{"route.decide"}, "Agree or return a route", &decide}
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "access/session/session.h"
#include "access/work.h"
#include "platform/http/http.h"
#include "platform/json/json.h"

namespace marshrut::access {

/// How an endpoint meets the database: `read` in a snapshot; `write` through the one door; `viewed` is a GET that
/// leaves a journal entry (reading a diagnostic result); `outside` opens its own transactions, because it does slow
/// work between them (argon2, PDF).
enum class Mode { read, write, viewed, outside };

/// What an `outside` endpoint is handed.
struct Call {
  Services& services;
  const Actor& actor;
  Right right;
  const http::Request& request;
  std::string session_hash;  // "" when anonymous
  SessionLimits sessions = {};
};

/// A file as an answer; sent as an attachment unless `in_place`.
struct Download {
  std::string filename;
  std::string media_type;
  std::string bytes;
  bool in_place = false;
};
/// A file as a request: the raw body (application/octet-stream); a member `Upload upload` of the request struct that
/// is not described.
struct Upload {
  std::string bytes;
};
struct Nothing {};
DESCRIBE(Nothing)

using Answer = http::Response;
http::Response json_answer(int status, std::string body);
http::Response download_answer(Download download);

template <class T>
http::Response answer_of(T value) {
  if constexpr (std::is_same_v<T, http::Response>) return value;
  else if constexpr (std::is_same_v<T, Download>) return download_answer(std::move(value));
  else if constexpr (std::is_same_v<T, Nothing>) return http::Response{204, {}, {}, {}};
  else return json_answer(200, json::write(value));
}

/// Fills a request from path parameters, query and body.
template <class Request>
Result<Request> request_of(const json::Parameters& parameters, std::string_view body) {
  if constexpr (requires(Request r) { r.upload; }) {
    auto request = TRY(json::read_request<Request>(parameters, ""));
    request.upload.bytes = std::string(body);
    return request;
  } else {
    return json::read_request<Request>(parameters, body);
  }
}

/// What an endpoint takes and gives, as JSON Schema texts.
struct Field {
  std::string name;
  std::string schema;
  bool required = true;
};
struct Shape {
  std::vector<Field> fields;  // of path, query and body together
  std::string answer;         // "" for none
};

/// An act with its request read and checked, to be run in a transaction.
using PreparedAct = std::function<Result<http::Response>(Work&)>;

struct Endpoint {
  http::Method method;
  std::string path;
  Right right;
  std::string summary;
  Mode mode;
  bool uploads = false;
  bool downloads = false;
  std::size_t body_limit = 256 * 1024;
  std::function<Result<PreparedAct>(const json::Parameters&, std::string_view body)> prepare;
  std::function<Result<http::Response>(const Call&, const json::Parameters&)> outside;
  std::function<Shape(json::Schemas&)> describe;
  std::string_view room = {};  // whose table it stands in
};

template <class Answer>
inline constexpr bool has_schema = !std::is_same_v<Answer, Nothing> && !std::is_same_v<Answer, Download> &&
                                   !std::is_same_v<Answer, http::Response>;

template <class Request, class Answer>
Endpoint described(http::Method method, std::string path, Right right, std::string summary, Mode mode) {
  Endpoint e{method, std::move(path), right, std::move(summary), mode};
  e.uploads = requires(Request r) { r.upload; };
  e.downloads = std::is_same_v<Answer, Download>;
  if (e.uploads) e.body_limit = 21 * 1024 * 1024;
  e.describe = [](json::Schemas& schemas) {
    Shape shape;
    boost::mp11::mp_for_each<Members<Request>>([&](auto member) {
      using Kept = std::remove_cvref_t<decltype(std::declval<Request&>().*member.pointer)>;
      shape.fields.push_back({member.name, schemas.of<Kept>(), !db::is_optional<Kept>});
    });
    if constexpr (has_schema<Answer>) shape.answer = schemas.of<Answer>();
    return shape;
  };
  return e;
}

/// An endpoint whose act runs in one transaction: GET reads, everything else writes, unless `mode` says otherwise.
template <class Request, class Answer>
Endpoint endpoint(http::Method method, std::string path, Right right, std::string summary,
                  Result<Answer> (*act)(Work&, const Request&), std::type_identity_t<std::optional<Mode>> mode = {}) {
  auto chosen = mode.value_or(method == http::Method::get ? Mode::read : Mode::write);
  auto e = described<Request, Answer>(method, std::move(path), right, std::move(summary), chosen);
  e.prepare = [act](const json::Parameters& parameters, std::string_view body) -> Result<PreparedAct> {
    auto request = std::make_shared<const Request>(TRY(request_of<Request>(parameters, body)));
    return PreparedAct([act, request](Work& work) -> Result<http::Response> { return answer_of(TRY(act(work, *request))); });
  };
  return e;
}

/// An endpoint that opens its own transactions.
template <class Request, class Answer>
Endpoint outside(http::Method method, std::string path, Right right, std::string summary,
                 Result<Answer> (*act)(const Call&, const Request&)) {
  auto e = described<Request, Answer>(method, std::move(path), right, std::move(summary), Mode::outside);
  e.outside = [act](const Call& call, const json::Parameters& parameters) -> Result<http::Response> {
    auto request = TRY(request_of<Request>(parameters, call.request.body));
    return answer_of(TRY(act(call, request)));
  };
  return e;
}

using Endpoints = std::vector<Endpoint>;

}  // namespace marshrut::access
