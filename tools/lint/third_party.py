"""Third-party headers have one home each (ARCHITECTURE.md, section 2, rule 6). A header that is neither the standard
library's, the system's nor listed here has no home yet: give it one, here and in ARCHITECTURE.md."""
import re

from cpp import SOURCES, includes
from tree import Finding, files, line_of

# what an include begins with -> where it may stand
HOMES = (
    ("boost/describe", ("src/base/",)),
    ("boost/mp11", ("src/base/", "src/platform/db/", "src/platform/json/")),
    ("boost/json", ("src/platform/json/", "tests/platform/")),
    ("boost/", ("src/platform/http/", "bench/")),
    ("openssl/", ("src/platform/http/", "tests/platform/")),
    ("sqlite3", ("src/platform/db/", "tests/kit/", "tests/platform/", "bench/")),
    ("libpq", ("src/platform/db/", "tests/kit/", "tests/platform/", "bench/")),
    ("libstemmer", ("src/platform/words/",)),
    ("sodium", ("src/platform/crypto/",)),
    ("curl/", ("src/platform/mail/",)),
    ("pangomm", ("src/platform/pdf/",)),
    ("pango/", ("src/platform/pdf/",)),
    ("cairo", ("src/platform/pdf/",)),
    ("fontconfig", ("src/platform/pdf/",)),
    ("qrencode", ("src/platform/pdf/",)),
    ("xlsxwriter", ("src/platform/sheet/", "tests/platform/")),
    ("zip.h", ("src/platform/archive/", "src/platform/sheet/", "tests/platform/")),
    ("pugixml", ("src/platform/archive/", "src/platform/sheet/", "src/platform/files/", "tests/platform/")),
    ("qpdf/", ("src/platform/files/",)),
    ("turbojpeg", ("src/platform/files/",)),
    ("libexif/", ("src/platform/files/",)),
    ("spdlog/", ("src/platform/log/",)),
    ("CLI/", ("src/platform/config/", "src/app/", "tests/platform/")),
    ("toml++/", ("src/platform/config/", "src/regulation/", "tests/app/profile_edit")),
    ("Eigen/", ("src/psychometrics/", "src/planning/")),
    ("coin/", ("tests/kit/",)),
    ("brotli/", ("src/platform/http/",)),
    ("zlib", ("src/platform/http/", "src/platform/files/", "tests/platform/")),
    ("doctest", ("tests/",)),
    ("rapidcheck", ("tests/",)),
    ("benchmark/", ("bench/",)),
    ("fmt/", ("src/", "tests/", "bench/")),
)
STANDARD = re.compile(r"[a-z_0-9]+")  # <vector>
SYSTEM = re.compile(
    r"(sys|netinet|arpa|linux|net)/\w+\.h|(unistd|fcntl|signal|poll|pwd|grp|dirent|termios|netdb|dlfcn|errno|spawn|cxxabi)\.h"
)


def home_of(what):
    for prefix, homes in HOMES:
        if what.startswith(prefix):
            return homes
    return None


def check(root):
    for path, text in files(root, *SOURCES):
        for position, quoted, what in includes(text):
            if quoted or STANDARD.fullmatch(what):
                continue
            homes = home_of(what)
            line = line_of(text, position)
            if homes is None:
                if not SYSTEM.fullmatch(what):
                    yield Finding(path, line, f"<{what}> has no home: see HOMES in tools/lint/third_party.py")
            elif not path.startswith(homes):
                yield Finding(path, line, f"<{what}> belongs in {' or '.join(homes)} only")
