# The walls. A room is two targets: NAME.pure (types and rules) and NAME (store, acts, api).
#
#   add_room(route AFTER base competency deficit EFFECTS_AFTER platform access LIBRARIES ...)
#
# AFTER names every room whose headers the room may include; EFFECTS_AFTER adds those that only its effects
# may include. A room named before it exists is refused, so src/CMakeLists.txt is the order of dependencies.
# Includes are not transitive: what is not named does not resolve. Linking is transitive.
#
# A source is an effect when its name begins with store, acts, api, effects or a word after EFFECTS (or the room is
# ALL_EFFECTS);
# every other source is pure. Sources are compiled together per target (unity), which keeps a clean build short.

# The include door of a room: a folder of the build tree that holds one link, named as the room.
function(room_door name directory)
  set(door ${CMAKE_BINARY_DIR}/doors/${name})
  file(MAKE_DIRECTORY ${door})
  file(CREATE_LINK ${directory} ${door}/${name} SYMBOLIC)
  add_library(${name}.door INTERFACE)
  target_include_directories(${name}.door INTERFACE ${door})
endfunction()

# Refuses a room that does not come before NAME in the order.
function(room_follows name)
  foreach(other ${ARGN})
    if(NOT TARGET ${other}.door)
      message(FATAL_ERROR "${name} may not see '${other}': it is not a room that comes before it")
    endif()
  endforeach()
endfunction()

# Lets TARGET include from the rooms named.
function(room_sees target)
  room_follows(${target} ${ARGN})
  foreach(other ${ARGN})
    target_link_libraries(${target} PRIVATE ${other}.door)
  endforeach()
endfunction()

function(add_room name)
  cmake_parse_arguments(room "ALL_EFFECTS" "" "AFTER;EFFECTS_AFTER;EFFECTS;LIBRARIES" ${ARGN})
  set(effect_names store acts api effects ${room_EFFECTS})
  list(JOIN effect_names "|" effect_names)
  set(directory ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  room_door(${name} ${directory})
  room_follows(${name} ${room_AFTER} ${room_EFFECTS_AFTER})

  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${directory}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  set(effects ${sources})
  if(NOT room_ALL_EFFECTS)
    list(FILTER effects INCLUDE REGEX "/(${effect_names})[^/]*\\.cpp$")
    set(pure ${sources})
    list(FILTER pure EXCLUDE REGEX "/(${effect_names})[^/]*\\.cpp$")
  endif()

  set(upstream ${room_AFTER})
  list(TRANSFORM upstream APPEND .pure)
  if(pure)
    add_library(${name}.pure STATIC ${pure})
    set_target_properties(${name}.pure PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12 LINKER_LANGUAGE CXX)
    target_link_libraries(${name}.pure PUBLIC fmt::fmt)
  else()
    add_library(${name}.pure INTERFACE)
  endif()
  foreach(target IN LISTS upstream)
    if(TARGET ${target})
      get_target_property(kind ${name}.pure TYPE)
      if(kind STREQUAL INTERFACE_LIBRARY)
        target_link_libraries(${name}.pure INTERFACE ${target})
      else()
        target_link_libraries(${name}.pure PUBLIC ${target})
      endif()
    endif()
  endforeach()
  if(pure)
    room_sees(${name}.pure ${name} ${room_AFTER})
  endif()

  if(effects)
    add_library(${name} STATIC ${effects})
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    room_sees(${name} ${name} ${room_AFTER} ${room_EFFECTS_AFTER})
    target_link_libraries(${name} PUBLIC ${name}.pure fmt::fmt ${room_LIBRARIES})
    foreach(other IN LISTS room_AFTER room_EFFECTS_AFTER)
      if(TARGET ${other})
        target_link_libraries(${name} PUBLIC ${other})
      else()
        target_link_libraries(${name} PUBLIC ${other}.pure)
      endif()
    endforeach()
    room_queries(${name} ${directory})
  endif()
endfunction()

# A room whose subfolders are each a library of their own behind the one door of the room, because they share
# nothing but the door and are edited and compiled apart:
#
#   add_parted_room(platform AFTER base)
#   add_part(platform http AFTER json LIBRARIES Threads::Threads)
#
# The target NAME stands for every part. LIBRARIES are seen by the part alone: third-party headers have one home.
function(add_parted_room name)
  cmake_parse_arguments(room "" "" "AFTER" ${ARGN})
  room_door(${name} ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  add_library(${name} INTERFACE)
  set_property(TARGET ${name} PROPERTY ROOM_AFTER ${room_AFTER})
endfunction()

function(add_part room part)
  cmake_parse_arguments(part "" "" "AFTER;LIBRARIES" ${ARGN})
  set(target ${room}.${part})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room}/${part}/*.cpp)
  get_target_property(after ${room} ROOM_AFTER)
  if(sources)
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    room_sees(${target} ${room} ${after})
    target_link_libraries(${target} PUBLIC fmt::fmt PRIVATE ${part_LIBRARIES})
    set(reach PUBLIC)
  else()
    add_library(${target} INTERFACE)
    set(reach INTERFACE)
  endif()
  list(TRANSFORM after APPEND .pure)
  list(TRANSFORM part_AFTER PREPEND ${room}.)
  target_link_libraries(${target} ${reach} ${after} ${part_AFTER})
  target_link_libraries(${room} INTERFACE ${target})
endfunction()

# queries.sql -> queries.h, seen by the room's own effects only.
function(room_queries name directory)
  if(NOT EXISTS ${directory}/queries.sql)
    return()
  endif()
  set(out ${CMAKE_BINARY_DIR}/generated/${name})
  add_custom_command(
    OUTPUT ${out}/queries.h
    COMMAND ${CMAKE_COMMAND} -DROOM=${name} -DIN=${directory}/queries.sql -DOUT=${out}/queries.h
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_queries.cmake
    DEPENDS ${directory}/queries.sql ${CMAKE_SOURCE_DIR}/cmake/embed_queries.cmake)
  target_sources(${name} PRIVATE ${out}/queries.h)
  target_include_directories(${name} PRIVATE ${out})
endfunction()
