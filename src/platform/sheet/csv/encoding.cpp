#include "platform/sheet/csv/encoding.h"

#include <array>

#include "base/text.h"
#include "platform/sheet/errors.h"

namespace marshrut::sheet {

namespace {

/// The upper half of a one-byte encoding; 0 where it has no character.
using Half = std::array<char16_t, 128>;

constexpr Half windows_1251_half{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457, 0x0410,
    0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D,
    0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042A,
    0x042B, 0x042C, 0x042D, 0x042E, 0x042F, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444,
    0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F,
};

constexpr Half koi8_r_half{
    0x2500, 0x2502, 0x250C, 0x2510, 0x2514, 0x2518, 0x251C, 0x2524, 0x252C, 0x2534, 0x253C, 0x2580, 0x2584,
    0x2588, 0x258C, 0x2590, 0x2591, 0x2592, 0x2593, 0x2320, 0x25A0, 0x2219, 0x221A, 0x2248, 0x2264, 0x2265,
    0x00A0, 0x2321, 0x00B0, 0x00B2, 0x00B7, 0x00F7, 0x2550, 0x2551, 0x2552, 0x0451, 0x2553, 0x2554, 0x2555,
    0x2556, 0x2557, 0x2558, 0x2559, 0x255A, 0x255B, 0x255C, 0x255D, 0x255E, 0x255F, 0x2560, 0x2561, 0x0401,
    0x2562, 0x2563, 0x2564, 0x2565, 0x2566, 0x2567, 0x2568, 0x2569, 0x256A, 0x256B, 0x256C, 0x00A9, 0x044E,
    0x0430, 0x0431, 0x0446, 0x0434, 0x0435, 0x0444, 0x0433, 0x0445, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C,
    0x043D, 0x043E, 0x043F, 0x044F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0436, 0x0432, 0x044C, 0x044B, 0x0437,
    0x0448, 0x044D, 0x0449, 0x0447, 0x044A, 0x042E, 0x0410, 0x0411, 0x0426, 0x0414, 0x0415, 0x0424, 0x0413,
    0x0425, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F, 0x042F, 0x0420, 0x0421, 0x0422,
    0x0423, 0x0416, 0x0412, 0x042C, 0x042B, 0x0417, 0x0428, 0x042D, 0x0429, 0x0427, 0x042A,
};

constexpr Half ibm_866_half{
    0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C,
    0x041D, 0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429,
    0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436,
    0x0437, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x2561, 0x2562, 0x2556, 0x2555, 0x2563, 0x2551, 0x2557, 0x255D, 0x255C, 0x255B, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x255E, 0x255F, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x2567, 0x2568, 0x2564, 0x2565, 0x2559, 0x2558, 0x2552, 0x2553, 0x256B, 0x256A, 0x2518, 0x250C,
    0x2588, 0x2584, 0x258C, 0x2590, 0x2580, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F, 0x0401, 0x0451, 0x0404, 0x0454, 0x0407,
    0x0457, 0x040E, 0x045E, 0x00B0, 0x2219, 0x00B7, 0x221A, 0x2116, 0x00A4, 0x25A0, 0x00A0,
};

std::string from_one_byte(std::string_view bytes, const Half& half) {
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const char32_t point = byte < 0x80 ? byte : half[byte - 0x80];
    append_code_point(out, point == 0 ? U'\uFFFD' : point);
  }
  return out;
}

/// Tenths of the natural logarithm of a letter's share in Russian texts, in thousandths, from а to я (the
/// letter counts of the Russian National Corpus, rounded).
constexpr std::array<int, 32> letter_weights{44, 28, 38, 28, 34, 44, 22, 28, 43, 25, 36, 38, 35, 42, 47, 33,
                                             39, 40, 41, 33, 11, 23, 16, 26, 19, 14, -9, 29, 28, 11, 18, 30};
/// What a letter of a wrong reading weighs on average: a right reading weighs more, so the sums part ways.
constexpr int wrong_letter = 25;
constexpr int foreign_sign = -60;

int weight_of_letter(char32_t small) {
  return small == U'ё' ? 0 : letter_weights[small - U'а'] - wrong_letter;
}

bool is_capital(char32_t point) {
  return (point >= U'А' && point <= U'Я') || point == U'Ё';
}
bool is_small(char32_t point) {
  return (point >= U'а' && point <= U'я') || point == U'ё';
}

constexpr std::u32string_view marks_of_texts = U"№«»–—\u00A0";

/// How much the bytes look like Russian when read by this half. Small letters follow capitals, not the
/// reverse; frames of a box and odd letters speak against it.
long likeness(std::string_view bytes, const Half& half) {
  long sum = 0;
  char32_t before = U' ';
  for (const char c : bytes.substr(0, 64 * 1024)) {
    const auto byte = static_cast<unsigned char>(c);
    const char32_t point = byte < 0x80 ? byte : half[byte - 0x80];
    if (is_small(point)) sum += weight_of_letter(point);
    if (is_capital(point)) {
      sum += weight_of_letter(point == U'Ё' ? U'ё' : point + 32) + (is_small(before) ? foreign_sign : 0);
    } else if (byte >= 0x80 && !is_small(point) && marks_of_texts.find(point) == std::u32string_view::npos) {
      sum += foreign_sign;
    }
    before = point;
  }
  return sum;
}

Result<Decoded> decode_one_byte(std::string_view bytes) {
  struct Candidate {
    Encoding encoding;
    const Half& half;
  };
  const Candidate candidates[] = {
      {Encoding::windows_1251, windows_1251_half}, {Encoding::koi8_r, koi8_r_half}, {Encoding::ibm_866, ibm_866_half}};
  const Candidate* best = &candidates[0];
  for (const Candidate& candidate : candidates) {
    if (likeness(bytes, candidate.half) > likeness(bytes, best->half)) best = &candidate;
  }
  if (likeness(bytes, best->half) < 0) return fail(errors::undecodable);
  return Decoded{best->encoding, from_one_byte(bytes, best->half)};
}

enum class ByteOrder { little, big };

Result<Decoded> decode_two_byte(std::string_view bytes, ByteOrder order) {
  if (bytes.size() % 2 != 0) return fail(errors::undecodable);
  const int high = order == ByteOrder::little ? 1 : 0;
  const auto unit = [&](std::size_t at) {
    return static_cast<char32_t>(static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(high)]) << 8 |
                                 static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(1 - high)]));
  };
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    char32_t point = unit(at);
    if (point >= 0xDC00 && point <= 0xDFFF) return fail(errors::undecodable);
    if (point >= 0xD800 && point <= 0xDBFF) {
      at += 2;
      if (at >= bytes.size() || (unit(at) & 0xFC00) != 0xDC00) return fail(errors::undecodable);
      point = 0x10000 + ((point - 0xD800) << 10) + (unit(at) - 0xDC00);
    }
    append_code_point(out, point);
  }
  return Decoded{order == ByteOrder::little ? Encoding::utf_16_le : Encoding::utf_16_be, std::move(out)};
}

/// A text has no control characters but those that part lines and cells.
bool has_foreign_controls(std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x1A) return true;
  }
  return false;
}

Result<Decoded> decode_marked(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return decode_two_byte(bytes.substr(2), ByteOrder::little);
  if (bytes.starts_with("\xFE\xFF")) return decode_two_byte(bytes.substr(2), ByteOrder::big);
  const bool marked = bytes.starts_with("\xEF\xBB\xBF");
  if (marked) bytes.remove_prefix(3);
  if (is_utf8(bytes)) return Decoded{Encoding::utf_8, std::string(bytes)};
  if (marked) return fail(errors::undecodable);
  if (has_foreign_controls(bytes)) return fail(errors::not_a_table);
  return decode_one_byte(bytes);
}

}  // namespace

Result<Decoded> decode(std::string_view bytes) {
  Decoded decoded = TRY(decode_marked(bytes));
  if (has_foreign_controls(decoded.text)) return fail(errors::not_a_table);
  return decoded;
}

}  // namespace marshrut::sheet
