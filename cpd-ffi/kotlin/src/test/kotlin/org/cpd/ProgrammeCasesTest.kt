package org.cpd

import com.google.gson.JsonElement
import com.google.gson.JsonParser
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Every shared case about a programme has the same answer here as in the other languages. */
class ProgrammeCasesTest {
    @TestFactory
    fun cases(): List<DynamicNode> = GivenCaseFile.all(Path.of(setting("cpd.programmeCases"))).map { file ->
        val programme = file.document("programme", Programmes::json)
        val id = JsonParser.parseString(programme).asJsonObject.text("id")
        file.tests { case ->
            // The places that the case gives, else those that come with the programme.
            val given = case.given.list("places").map(JsonElement::toString)
            val places = given.ifEmpty { listOfNotNull(Programmes.places(id)) }
            case.check(file.name) {
                ProgrammeEngine.load(programme, file.frameworks, places).use { programmeAnswer(it, case.ask, case.given) }
            }
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
