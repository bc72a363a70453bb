#include "screens.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <tuple>

namespace marshrut::testing {
namespace {

namespace fs = std::filesystem;

const fs::path web = fs::path(MARSHRUT_ROOT) / "web" / "src";

std::string text_at(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Every match of a pattern, each as its groups.
std::vector<std::smatch> matches(const std::string& text, const char* pattern) {
  const std::regex expression(pattern);
  return {std::sregex_iterator(text.begin(), text.end(), expression), std::sregex_iterator()};
}

/// The file that "./x" or "../x" names from a file; empty when there is none of ours.
fs::path imported(const fs::path& from, const std::string& name) {
  auto base = (from.parent_path() / name).lexically_normal();
  for (const char* end : {".tsx", ".ts", "/index.tsx", "/index.ts"})
    if (auto path = fs::path(base.string() + end); fs::exists(path)) return path;
  return {};
}

/// "/api/routes/{}" of "/api/routes/{route}" and of "/api/routes/${route}".
std::string without_names(const std::string& path) {
  return std::regex_replace(path, std::regex(R"re(\$?\{[^}]*\})re"), "{}");
}

void note_addresses(const std::string& text, std::set<std::string>& asks) {
  constexpr const char* call = R"re(api\.(GET|POST|PUT|DELETE)\(\s*"(/api/[^"]*)")re";
  for (const auto& found : matches(text, call)) asks.insert(found[1].str() + " " + found[2].str());
  const auto others = std::regex_replace(text, std::regex(call), "");
  for (const auto& found : matches(others, R"re(["`](/api/[^"`?]*))re")) asks.insert(without_names(found[1]));
}

/// What a file and the files it is made of ask for.
void gather(const fs::path& path, std::set<fs::path>& seen, std::set<std::string>& asks) {
  if (path.empty() || path.filename() == "schema.ts" || !seen.insert(path).second) return;
  const auto text = text_at(path);
  note_addresses(text, asks);
  for (const auto& found : matches(text, R"re((?:from|import\()\s*"(\.[^"]*)")re"))
    gather(imported(path, found[1]), seen, asks);
}

/// The words in quotes of an expression, also of the lists it names.
std::set<std::string> duties_in(const std::string& text, const std::string& expression) {
  std::set<std::string> duties;
  for (const auto& found : matches(expression, R"re("(\w+)"|\b([a-z]\w*)\b)re")) {
    if (found[1].matched) {
      duties.insert(found[1]);
      continue;
    }
    for (const auto& list : matches(text, R"re(const (\w+)[^=]*= \[([^\]]*)\])re"))
      if (list[1] == found[2]) duties.merge(duties_in(text, list[2]));
  }
  if (duties.contains("signed_in") || duties.contains("anyone")) return {};
  return duties;
}

std::vector<Screen> screens_of(const fs::path& file) {
  const auto text = text_at(file);
  std::map<std::string, std::string> loaded;  // const verify = () => import("./verify")
  for (const auto& found : matches(text, R"re(const (\w+) = \(\) => import\("([^"]*)"\))re"))
    loaded[found[1]] = found[2];
  std::vector<Screen> screens;
  for (const auto& found :
       matches(text, R"re(\{ path: "([^"]*)",.*duties: (.*), load: (?:\(\) => import\("([^"]*)"\)|(\w+)) \})re")) {
    Screen screen{file.parent_path().filename(), found[1], duties_in(text, found[2]), {}};
    std::set<fs::path> seen;
    gather(imported(file, found[3].matched ? found[3].str() : loaded[found[4]]), seen, screen.asks);
    screens.push_back(std::move(screen));
  }
  return screens;
}

bool asks(const Screen& screen, const std::string& method, const std::string& path) {
  return screen.asks.contains(method + " " + path) || screen.asks.contains(without_names(path));
}

}  // namespace

std::vector<Screen> every_screen() {
  std::vector<Screen> screens;
  for (const auto& room : fs::directory_iterator(web))
    if (fs::exists(room.path() / "pages.ts"))
      std::ranges::move(screens_of(room.path() / "pages.ts"), std::back_inserter(screens));
  std::ranges::sort(screens, {}, &Screen::path);
  return screens;
}

std::string screen_of(const std::vector<Screen>& screens, const std::string& method, const std::string& path,
                      const std::string& room, const std::string& duty) {
  const Screen* best = nullptr;
  auto rank = [&](const Screen& screen) {
    const bool shut = !screen.duties.empty() && !screen.duties.contains(duty);
    return std::tuple(shut, screen.room != room, screen.duties.empty(), screen.asks.size());
  };
  for (const auto& screen : screens)
    if (asks(screen, method, path) && (!best || rank(screen) < rank(*best))) best = &screen;
  return best ? best->path : "";
}

}  // namespace marshrut::testing
