#include "platform/mail/mail.h"
