/// STARDESK_CPU_CLONES: the function is compiled for plain x86-64 and for AVX2 machines and chosen when the program
/// starts. Only compilers that can clone a function do it (clang 14 cannot); the others keep the plain loop.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define STARDESK_CPU_CLONES __attribute__((target_clones("default", "arch=x86-64-v3")))
#else
#define STARDESK_CPU_CLONES
#endif
