#pragma once
// The web interface, embedded by the build: files of web/dist, compressed once with gzip where that helps.
#include <span>
#include <string_view>

#include "platform/http/http.h"

namespace marshrut::app {

struct Asset {
  std::string_view path;        // "/assets/index-1a2b.js"
  std::string_view media_type;
  std::string_view bytes;
  std::string_view gzip;        // "" where it does not help
  std::string_view etag;
};
extern const std::span<const Asset> assets;

/// A file of the interface; any other path outside /assets/ is a page of it, so it gets index.html.
http::Response page(const http::Request& request);

}  // namespace marshrut::app
