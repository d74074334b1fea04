plugins {
    // From 9.0 on, the Android plugin compiles Kotlin by itself.
    id("com.android.library") version "9.1.1"
    `maven-publish`
}

group = "org.cpd"
version = "0.1.0"

android {
    namespace = "org.cpd"
    compileSdk = 36

    defaultConfig {
        minSdk = 24
        consumerProguardFiles("consumer-rules.pro")
        ndk {
            abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64")
        }
    }

    // The very sources and documents of the JVM package; `cargo ndk` makes the libraries.
    sourceSets.named("main") {
        kotlin.directories += "../src/main/kotlin"
        kotlin.directories += "../generated/kotlin"
        resources.directories += "../generated/resources"
        jniLibs.directories += "../generated/jniLibs"
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    publishing {
        singleVariant("release") {
            withSourcesJar()
        }
    }
}

dependencies {
    // From 5.17 on, JNA's own library maps into pages of 16 KB.
    api("net.java.dev.jna:jna:5.19.1@aar")
}

publishing {
    publications {
        register<MavenPublication>("release") {
            artifactId = "cpd-android"
            afterEvaluate {
                from(components["release"])
            }
        }
    }
}
