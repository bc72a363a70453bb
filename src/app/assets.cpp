#include "app/assets.h"

#include <algorithm>

namespace marshrut::app {
namespace {

const Asset* find_asset(std::string_view path) {
  auto at = std::ranges::lower_bound(assets, path, {}, &Asset::path);
  return at != assets.end() && at->path == path ? &*at : nullptr;
}

http::Response plain(int status, std::string_view text) {
  return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::string(text), {}};
}

http::Response file(const http::Request& request, const Asset& asset) {
  // Names under /assets/ carry their content's hash, so they never change; the page that names them is asked for anew.
  bool lasting = asset.path.starts_with("/assets/");
  http::Response answer{200, {{"Content-Type", std::string(asset.media_type)},
                              {"Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache"},
                              {"ETag", std::string(asset.etag)},
                              {"Vary", "Accept-Encoding"}}, {}, {}};
  if (request.header("If-None-Match") == asset.etag) {
    answer.status = 304;
    return answer;
  }
  bool zipped = !asset.gzip.empty() && request.header("Accept-Encoding").find("gzip") != std::string_view::npos;
  if (zipped) answer.headers.emplace_back("Content-Encoding", "gzip");
  answer.fixed_body = zipped ? asset.gzip : asset.bytes;
  return answer;
}

}  // namespace

http::Response page(const http::Request& request) {
  if (request.method != http::Method::get && request.method != http::Method::head) {
    auto answer = plain(405, "Method not allowed\n");
    answer.headers.emplace_back("Allow", "GET, HEAD");
    return answer;
  }
  if (const auto* asset = find_asset(request.path)) return file(request, *asset);
  if (request.path.starts_with("/assets/")) return plain(404, "Not found\n");
  if (const auto* index = find_asset("/index.html")) return file(request, *index);
  return plain(404, "This build carries no web interface: build web/ first.\n");
}

}  // namespace marshrut::app
