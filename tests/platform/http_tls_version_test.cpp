// The least version of TLS, asked of our context alone: OpenSSL's own defaults and our ciphers are put out of the way.
#include <doctest/doctest.h>
#include <openssl/ssl.h>

#include <memory>

#include "kit/tls_certificate.h"
#include "platform/http/server/tls.h"

using namespace marshrut;

namespace {

constexpr const char* anything = "ALL:@SECLEVEL=0";

struct Free {
  void operator()(SSL* end) const { SSL_free(end); }
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

/// Whether a client that speaks nothing newer comes to terms with the server, in memory.
bool agree(SSL_CTX* server_context, int newest) {
  std::unique_ptr<SSL_CTX, Free> client_context(SSL_CTX_new(TLS_client_method()));
  SSL_CTX_set_min_proto_version(client_context.get(), TLS1_VERSION);
  SSL_CTX_set_max_proto_version(client_context.get(), newest);
  SSL_CTX_set_cipher_list(client_context.get(), anything);
  std::unique_ptr<SSL, Free> server(SSL_new(server_context)), client(SSL_new(client_context.get()));
  BIO *one = nullptr, *other = nullptr;
  REQUIRE(BIO_new_bio_pair(&one, 0, &other, 0) == 1);
  SSL_set_bio(server.get(), one, one);
  SSL_set_bio(client.get(), other, other);
  SSL_set_accept_state(server.get());
  SSL_set_connect_state(client.get());
  for (int round = 0; round < 8; ++round) {
    SSL_do_handshake(client.get());
    SSL_do_handshake(server.get());
  }
  return SSL_is_init_finished(server.get()) && SSL_is_init_finished(client.get());
}

}  // namespace

TEST_CASE("our own minimum refuses TLS 1.1, whatever else would allow it") {
  kit::Certificate certificate;
  auto made = http::tls_context(certificate.file(), certificate.key());
  auto* context = made->native_handle();
  CHECK(SSL_CTX_get_min_proto_version(context) == TLS1_2_VERSION);
  REQUIRE(SSL_CTX_set_cipher_list(context, anything) == 1);
  for (int old : {TLS1_VERSION, TLS1_1_VERSION}) CHECK_FALSE(agree(context, old));
  for (int good : {TLS1_2_VERSION, TLS1_3_VERSION}) CHECK(agree(context, good));
  SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
  CHECK(agree(context, TLS1_1_VERSION));  // it was our minimum that refused
}
