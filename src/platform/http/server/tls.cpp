#include "platform/http/server/tls.h"

#include <openssl/ssl.h>

#include "platform/http/http.h"

namespace marshrut::http {
namespace {

constexpr const char* ciphers_of_1_2 =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
    "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

void harden(SSL_CTX* context) {
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  SSL_CTX_set_cipher_list(context, ciphers_of_1_2);
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
}

}  // namespace

std::unique_ptr<boost::asio::ssl::context> tls_context(const std::string& certificate, const std::string& key) {
  using boost::asio::ssl::context;
  if (certificate.empty() || key.empty()) throw WrongListening("TLS needs both a certificate and a key");
  auto made = std::make_unique<context>(context::tls_server);
  harden(made->native_handle());
  boost::system::error_code code;
  made->use_certificate_chain_file(certificate, code);
  if (code) throw WrongListening("cannot read the certificate " + certificate + ": " + code.message());
  made->use_private_key_file(key, context::pem, code);
  if (code) throw WrongListening("cannot read the key " + key + ", or it is not of the certificate: " + code.message());
  return made;
}

}  // namespace marshrut::http
