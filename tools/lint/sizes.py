"""Files and functions small enough to read at once; the limits of ARCHITECTURE.md, section 3."""
import ast
from collections import Counter
from pathlib import PurePosixPath

import cpp
from tree import Finding, files

FILE_WARN, FILE_FAIL = 300, 500
FUNCTION_WARN, FUNCTION_FAIL = 40, 80
FOLDER_WARN = 12
WRITTEN = (
    "*.h", "*.cpp", "*.ts", "*.tsx", "*.mjs", "*.css", "*.sql", "*.py", "*.sh", "*.cmake", "CMakeLists.txt",
    "*/CMakeLists.txt", "do", "tools/lint/run", ".ci/run",
)  # fmt: skip


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield cpp.Function(node.name, node.lineno, node.end_lineno - node.lineno + 1)


def judge(path, line, what, lines, warn, fail):
    if lines > fail:
        yield Finding(path, line, f"{what} has {lines} lines; at most {fail}")
    elif lines > warn:
        yield Finding(path, line, f"{what} has {lines} lines; aim below {warn}", warning=True)


def check(root):
    folders = Counter()
    for path, text in files(root, *WRITTEN):
        folders[str(PurePosixPath(path).parent)] += 1
        yield from judge(path, 1, "the file", len(text.splitlines()), FILE_WARN, FILE_FAIL)
        functions = []
        if path.endswith((".h", ".cpp")):
            functions = cpp.functions(text)
        elif path.endswith((".py", "lint/run")):
            functions = python_functions(text)
        for function in functions:
            what = f"function {function.name}"
            yield from judge(path, function.line, what, function.lines, FUNCTION_WARN, FUNCTION_FAIL)
    for folder, count in sorted(folders.items()):
        if count > FOLDER_WARN and folder.startswith(("src", "web/src")):
            yield Finding(folder, 1, f"the folder has {count} files; aim below {FOLDER_WARN + 1}", warning=True)
