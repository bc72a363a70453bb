#include <Eigen/Dense>
#include <doctest/doctest.h>
#include <zmq.hpp>
