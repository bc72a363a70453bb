#pragma once
// TLS 1.2 and 1.3 with forward secrecy and authenticated encryption; no compression, no renegotiation.
#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <string>

namespace marshrut::http {

/// From PEM files, the certificate with its chain; throws WrongListening when one cannot be read or they do not
/// match.
std::unique_ptr<boost::asio::ssl::context> tls_context(const std::string& certificate, const std::string& key);

}  // namespace marshrut::http
