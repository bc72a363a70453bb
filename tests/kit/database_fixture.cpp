#include "kit/database_fixture.h"

#include <libpq-fe.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <stdexcept>

namespace marshrut::kit {
namespace {

std::string setting(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::string postgresql_url() {
  auto url = setting("MARSHRUT_TEST_POSTGRESQL");
  if (url.empty())
    throw std::runtime_error(
        "MARSHRUT_TEST_POSTGRESQL is not set: tools/postgresql_cluster.sh start DIR prints it; "
        "MARSHRUT_TEST_WITHOUT_POSTGRESQL=1 tests SQLite alone");
  return url;
}

/// The URL with another database in place of its own.
std::string url_of_database(const std::string& url, const std::string& name) {
  auto host = url.find("://") + 3;
  auto slash = url.find('/', host);
  auto question = url.find('?', host);
  auto tail = question == url.npos ? std::string() : url.substr(question);
  return url.substr(0, std::min({slash, question, url.size()})) + "/" + name + tail;
}

void command_postgresql(const std::string& text) {
  std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(postgresql_url().c_str()), PQfinish);
  PQsetNoticeProcessor(connection.get(), [](void*, const char*) {}, nullptr);
  std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), text.c_str()), PQclear);
  if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
    throw std::runtime_error(text + ": " + PQerrorMessage(connection.get()));
}

std::string unique_name() {
  static std::atomic<int> count{0};
  return "marshrut_test_" + std::to_string(getpid()) + "_" + std::to_string(std::random_device{}()) + "_" +
         std::to_string(++count);
}

std::string sqlite_path(const std::string& name) {
  return (std::filesystem::temp_directory_path() / (name + ".db")).string();
}

}  // namespace

std::vector<db::Dialect> dialects() {
  if (setting("MARSHRUT_TEST_WITHOUT_POSTGRESQL") == "1") return {db::Dialect::sqlite};
  return {db::Dialect::sqlite, db::Dialect::postgresql};
}

std::string name_of(db::Dialect dialect) { return dialect == db::Dialect::sqlite ? "SQLite" : "PostgreSQL"; }

FreshDatabase::FreshDatabase(db::Dialect dialect, const db::Options& options)
    : dialect_(dialect), name_(unique_name()) {
  if (dialect == db::Dialect::sqlite) {
    url_ = "sqlite:" + sqlite_path(name_);
  } else {
    command_postgresql("CREATE DATABASE " + name_ + " TEMPLATE template0 ENCODING 'UTF8'");
    url_ = url_of_database(postgresql_url(), name_);
  }
  database_ = db::Database::open(url_, options);
}

FreshDatabase::~FreshDatabase() {
  database_.reset();
  remove();
}

void FreshDatabase::remove() noexcept {
  try {
    if (dialect_ == db::Dialect::postgresql) command_postgresql("DROP DATABASE IF EXISTS " + name_ + " WITH (FORCE)");
    for (auto* tail : {"", "-wal", "-shm"}) std::filesystem::remove(sqlite_path(name_) + tail);
  } catch (const std::exception&) {
    // The temporary cluster and folder are thrown away whole.
  }
}

}  // namespace marshrut::kit
