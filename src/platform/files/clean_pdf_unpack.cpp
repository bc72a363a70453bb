#include "platform/files/clean_pdf_unpack.h"

#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>
#include <stdexcept>

namespace marshrut::files {
namespace {

struct Counted {
  Allowance* allowance = nullptr;
  bool too_much = false;
};
thread_local Counted counted;

[[noreturn]] void refuse() {
  counted.too_much = true;
  throw std::runtime_error("unpacks to too much");
}

/// ISO 32000-1, 7.4.4.4: how rows were foretold before they were packed.
struct Prediction {
  long long predictor = 1;
  std::size_t pixel = 1;  // bytes
  std::size_t row = 1;
};

bool is_between(char byte) {
  constexpr std::string_view blank_or_bracket("\0\t\n\f\r ()<>[]{}/%", 16);
  return blank_or_bracket.find(byte) != blank_or_bracket.npos;
}

bool is_blank(char byte) { return byte <= ' ' && is_between(byte); }

std::string inflated(const std::string& packed) {
  z_stream state{};
  if (inflateInit(&state) != Z_OK) throw std::bad_alloc();
  const std::unique_ptr<z_stream, decltype(&inflateEnd)> ended(&state, inflateEnd);
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  state.avail_in = static_cast<uInt>(packed.size());
  std::string out;
  char piece[16 * 1024];
  for (int outcome = Z_OK; outcome == Z_OK;) {
    state.next_out = reinterpret_cast<Bytef*>(piece);
    state.avail_out = sizeof piece;
    outcome = inflate(&state, Z_NO_FLUSH);  // a damaged end gives what stands before it
    const auto some = sizeof piece - state.avail_out;
    if (!counted.allowance || counted.too_much || !spend(counted.allowance->unpacked, some)) refuse();
    out.append(piece, some);
    if (some == 0) break;
  }
  return out;
}

unsigned char paeth(int left, int above, int corner) {
  const int guess = left + above - corner;
  const int by_left = std::abs(guess - left), by_above = std::abs(guess - above), by_corner = std::abs(guess - corner);
  if (by_left <= by_above && by_left <= by_corner) return static_cast<unsigned char>(left);
  return static_cast<unsigned char>(by_above <= by_corner ? above : corner);
}

/// Each row begins with the number of its filter, as in PNG.
std::string unpredicted(const std::string& bytes, const Prediction& how) {
  std::string out;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += how.row + 1) {
    const char filter = bytes[at];
    const auto length = std::min(how.row, bytes.size() - at - 1);
    const auto begin = out.size();
    for (std::size_t i = 0; i < length; ++i) {
      const auto byte_at = [&](bool there, std::size_t place) { return there ? static_cast<unsigned char>(out[place]) : 0; };
      const int left = byte_at(i >= how.pixel, begin + i - how.pixel);
      const int above = byte_at(begin >= how.row, begin + i - how.row);
      const int corner = byte_at(i >= how.pixel && begin >= how.row, begin + i - how.row - how.pixel);
      const int foretold = filter == 1   ? left
                           : filter == 2 ? above
                           : filter == 3 ? (left + above) / 2
                           : filter == 4 ? paeth(left, above, corner)
                                         : 0;
      out += static_cast<char>(static_cast<unsigned char>(bytes[at + 1 + i]) + foretold);
    }
  }
  return out;
}

class Unpacking final : public Pipeline {
 public:
  Unpacking(Pipeline* next, Prediction how) : Pipeline("unpacking", next), how_(how) {}
  void write(const unsigned char* data, std::size_t length) override {
    packed_.append(reinterpret_cast<const char*>(data), length);
  }
  void finish() override {
    auto bytes = inflated(packed_);
    if (!spend_on_objects(bytes, *counted.allowance)) refuse();
    if (how_.predictor >= 10) bytes = unpredicted(bytes, how_);
    getNext()->write(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    getNext()->finish();
    packed_.clear();
  }

 private:
  Prediction how_;
  std::string packed_;
};

class Flate final : public QPDFStreamFilter {
 public:
  bool setDecodeParms(QPDFObjectHandle given) override {
    if (!given.isDictionary()) return given.isNull();
    const auto number = [&](const char* key, long long otherwise) {
      auto value = given.getKey(key);
      return value.isInteger() ? value.getIntValue() : otherwise;
    };
    const auto colours = number("/Colors", 1), bits = number("/BitsPerComponent", 8), columns = number("/Columns", 1);
    how_.predictor = number("/Predictor", 1);
    if (colours < 1 || colours > 32 || bits < 1 || bits > 16 || columns < 1 || columns > 1'000'000) return false;
    how_.pixel = static_cast<std::size_t>((colours * bits + 7) / 8);
    how_.row = static_cast<std::size_t>((colours * bits * columns + 7) / 8);
    return how_.predictor == 1 || how_.predictor >= 10;
  }
  Pipeline* getDecodePipeline(Pipeline* next) override { return &unpacking_.emplace(next, how_); }

 private:
  Prediction how_;
  std::optional<Unpacking> unpacking_;
};

class Refused final : public QPDFStreamFilter {
 public:
  bool setDecodeParms(QPDFObjectHandle) override { refuse(); }
  Pipeline* getDecodePipeline(Pipeline*) override { refuse(); }
};

}  // namespace

bool spend_on_objects(std::string_view bytes, Allowance& allowance) {
  std::uint64_t objects = 0;
  char before = 'a';
  for (const char byte : bytes) {
    if (is_between(byte) && !(is_blank(byte) && is_blank(before))) ++objects;
    before = byte;
  }
  return spend(allowance.objects, objects);
}

CountedUnpacking::CountedUnpacking(Allowance& allowance) {
  static std::once_flag registered;
  std::call_once(registered, [] {
    QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<Flate>(); });
    for (const auto* name : {"/LZWDecode", "/RunLengthDecode", "/DCTDecode"})
      QPDF::registerStreamFilter(name, [] { return std::make_shared<Refused>(); });
  });
  counted = {&allowance, false};
}

CountedUnpacking::~CountedUnpacking() { counted = {}; }

bool CountedUnpacking::was_too_much() const { return counted.too_much; }

}  // namespace marshrut::files
