#include <doctest/doctest.h>

#include "documents/effects_print.h"
#include "platform/config/settings.h"

namespace marshrut::documents {

TEST_CASE("papers name this machine as people do, and another by its address") {
  config::Settings settings;
  settings.port = 8080;
  settings.address = "127.0.0.1";
  CHECK(site_of(settings) == "http://localhost:8080");
  settings.address = "::1";
  CHECK(site_of(settings) == "http://localhost:8080");
  settings.address = "192.0.2.7";
  CHECK(site_of(settings) == "http://192.0.2.7:8080");
  settings.public_url = "https://marshrut.example.ru/";
  CHECK(site_of(settings) == "https://marshrut.example.ru");
}

}  // namespace marshrut::documents
