#pragma once
// What an installation may set, and where it is read from: a TOML file, then the environment (MARSHRUT_PORT,
// MARSHRUT_SMTP_HOST), then flags (--port, --smtp-host); the later wins. A name that is not known or a value
// that does not fit is refused with its place; nothing is guessed. Secrets have no flag: flags show in the
// list of processes.
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace marshrut::config {

struct Smtp {
  std::string host;  // empty: no mail leaves
  int port = 587;
  std::string user;
  std::string password;
  std::string from;
  std::string tls = "starttls";       // starttls, tls (from the first byte), none (a relay on this machine)
  std::string certificate_authority;  // PEM file to trust instead of the system's
};

struct Session {
  int idle_minutes = 60;
  int absolute_minutes = 12 * 60;
};

/// How often one account, or one address without a session, may ask; twelve and six times as many at once.
struct Rates {
  int account_per_second = 20;
  int address_per_second = 100;
};

struct Passwords {
  int concurrency = 2;  // hashes computed at a time
  int passes = 2;
  int memory_kib = 19 * 1024;
};

struct Settings {
  std::string database = "sqlite:var/marshrut.db";  // or postgresql://...
  std::string address = "127.0.0.1";
  int port = 8080;
  std::string data_directory = "var/files";
  std::string certificate;  // PEM; with `key`, or none
  std::string key;
  std::vector<std::string> trusted_proxies;
  std::string public_url;  // https://marshrut.example.ru, for links in papers and mail; empty: from address and port
  int network_threads = 2;
  int workers = 4;
  int readers = 4;  // connections that read
  std::string log_level = "info";
  std::string log_file;  // "" is stderr
  Session session;
  Rates rates;
  Passwords passwords;
  Smtp smtp;
};

/// What is loaded, from the weakest to the strongest.
struct Sources {
  std::string file;  // empty: none
  std::map<std::string, std::string> environment;
  std::vector<std::pair<std::string, std::string>> flags;  // name without dashes, "smtp-host", and value
};

Result<Settings> load(const Sources& sources);

/// The MARSHRUT_* part of the environment of this process.
std::map<std::string, std::string> environment_of_process();

/// The file to read: the one named by the flag, else by MARSHRUT_CONFIG, else ./marshrut.toml when it is
/// there.
std::string settings_file(const std::string& named_by_flag, const std::map<std::string, std::string>& environment);

}  // namespace marshrut::config
