# Puts files into the binary as texts by name: a lookup table over .incbin.
#   cmake -DOUT=... -DNAMES=kirov.toml;items.csv -DPATHS=/abs/kirov.toml;/abs/items.csv -P embed_files.cmake
set(cpp "#include \"app/files_data.h\"\n")
set(table "")
set(number 0)
foreach(path IN LISTS PATHS)
  list(GET NAMES ${number} name)
  string(APPEND cpp "__asm__(\".section .rodata\\n.global data_${number}\\n.global data_${number}_end\\ndata_${number}:\\n.incbin \\\"${path}\\\"\\ndata_${number}_end:\\n.byte 0\\n.previous\\n\");\nextern \"C\" const char data_${number}[], data_${number}_end[];\n")
  string(APPEND table "    {\"${name}\", {data_${number}, static_cast<std::size_t>(data_${number}_end - data_${number})}},\n")
  math(EXPR number "${number}+1")
endforeach()
string(APPEND cpp "namespace marshrut::app {\nstatic const EmbeddedFile embedded[] = {\n${table}};\nconst std::span<const EmbeddedFile> embedded_files = embedded;\n}\n")
file(WRITE ${OUT} "${cpp}")
