package org.cpd

import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicContainer.dynamicContainer
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** Every shared case about a programme has the same answer here as in the other languages. */
class ProgrammeCasesTest {
    @TestFactory
    fun cases(): List<DynamicNode> = ProgrammeCases.files.map { file ->
        dynamicContainer(file.name, file.cases.map { case -> dynamicTest(case.name) { check(file, case) } })
    }

    private fun check(file: ProgrammeCaseFile, case: ProgrammeCase) {
        val label = "${file.name}, ${case.name}"
        val ask = { file.engine(case).use(case::answer) }
        val error = case.error
        if (error != null) {
            checkError(label, error, assertThrows<CpdException>(label) { ask() })
        } else {
            assertEquals(emptyList<String>(), differences(case.expect, JsonParser.parseString(ask())), label)
        }
    }

    @Test
    fun `every programme that comes with the library loads`() {
        assertTrue(Programmes.ids().isNotEmpty())
        val frameworks = Frameworks.ids().map(Frameworks::json)
        for (id in Programmes.ids()) {
            ProgrammeEngine.load(Programmes.json(id), frameworks, listOfNotNull(Programmes.places(id))).close()
        }
    }
}
